from PyInstaller.utils.hooks.qt import add_qt6_dependencies, pyside6_library_info

from qt_parts import wanted

hiddenimports, collected_binaries, collected_datas = add_qt6_dependencies(__file__)
qml_binaries, qml_datas = pyside6_library_info.collect_qtqml_files()
binaries = wanted([*collected_binaries, *qml_binaries])
datas = wanted([*collected_datas, *qml_datas])
