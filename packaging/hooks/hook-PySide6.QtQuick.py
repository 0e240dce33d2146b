from PyInstaller.utils.hooks.qt import add_qt6_dependencies

from qt_parts import wanted

hiddenimports, collected_binaries, collected_datas = add_qt6_dependencies(__file__)
binaries, datas = wanted(collected_binaries), wanted(collected_datas)
