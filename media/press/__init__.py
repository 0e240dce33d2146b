"""The illustration press: reduction linocuts drawn by rule from measurements in metres.

A picture is one sheet that holds, at every point,
the number of the darkest ink laid there. Scenes in `press.scenes`
write those numbers; `press.printing` prints them. See README.md for how to draw a new scene.
"""
