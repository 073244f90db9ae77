# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""How everything looks: light and dark colours, spacing, type scale, icons tinted by them.

Qt's namespace is imported where it is needed, and not before the window is painted: PySide6 makes
its ninety enumerations then, which takes a tenth of the start.
"""

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QStyleHints,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from pannier.core.paths import resource

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

# Spacing scale, in device-independent pixels.
TINY, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24
READING_WIDTH = 760
ICON_SIZE = 18
SCALE_STEP = 1.1
REDUCED_MOTION = "reduced_motion"
"""Property of the application: whether nothing shall move by itself."""

MIN_SCALE, MAX_SCALE = 0.7, 2.0

TextRole = Literal["caption", "small", "body", "reading", "title", "display"]
_TYPE_SCALE: dict[TextRole, float] = {
    "caption": 0.84,
    "small": 0.92,
    "body": 1.0,
    "reading": 1.06,
    "title": 1.2,
    "display": 1.65,
}


class Colours(NamedTuple):
    """Every colour of one scheme, by what it is for.

    `series` are colours for the parts of a chart, in the order in which they are to be used:
    neighbours differ in lightness, too, so that they can be told apart without seeing colours.
    """

    window: str
    rail: str
    surface: str
    hover: str
    bubble: str
    code: str
    border: str
    strong_border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    info: str
    info_soft: str
    series: tuple[str, ...]


ColourName = Literal[
    "text", "muted", "faint", "accent", "on_accent", "danger", "warning", "info", "window"
]

LIGHT = Colours(
    window="#fcfbf9",
    rail="#f4f2ee",
    surface="#ffffff",
    hover="#ebe8e2",
    bubble="#f0ede7",
    code="#f5f3ef",
    border="#e3dfd7",
    strong_border="#c9c3b8",
    text="#211f1b",
    muted="#69645a",
    faint="#736e62",
    accent="#2c6b57",
    accent_hover="#235746",
    on_accent="#ffffff",
    accent_soft="#e2eee9",
    danger="#b0322a",
    danger_soft="#fbeae8",
    warning="#8a5a00",
    warning_soft="#fbf1dc",
    info="#2a639f",
    info_soft="#e7f0f9",
    series=(
        "#2c6b57",
        "#d89a2b",
        "#3f6fb5",
        "#e2886b",
        "#6f4a8e",
        "#8fb85a",
        "#a53f5f",
        "#74b6c4",
        "#7a6a4f",
        "#b7a9cf",
    ),
)
DARK = Colours(
    window="#1c1b19",
    rail="#161513",
    surface="#262421",
    hover="#312e2a",
    bubble="#2d2a26",
    code="#24221f",
    border="#393530",
    strong_border="#57514a",
    text="#ece8e1",
    muted="#aca598",
    faint="#958e82",
    accent="#74c3a9",
    accent_hover="#8fd3bc",
    on_accent="#0f231d",
    accent_soft="#22382f",
    danger="#f19a90",
    danger_soft="#3d2522",
    warning="#e3b960",
    warning_soft="#3a2f19",
    info="#86bbec",
    info_soft="#1f2f3f",
    series=(
        "#74c3a9",
        "#b8801f",
        "#86bbec",
        "#b85a3c",
        "#c3a3e0",
        "#6d9340",
        "#e890aa",
        "#35808f",
        "#cdbd9d",
        "#756696",
    ),
)
CONTRAST = DARK._replace(
    window="#000000",
    rail="#000000",
    surface="#000000",
    hover="#303030",
    bubble="#1a1a1a",
    code="#101010",
    border="#ffffff",
    strong_border="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    faint="#c8c8c8",
    accent="#ffd84d",
    accent_hover="#ffe88f",
    on_accent="#000000",
    accent_soft="#3a3000",
    danger="#ff9d94",
    danger_soft="#3b0000",
    warning="#ffc95c",
    warning_soft="#332200",
    info="#9fd0ff",
    info_soft="#001f3d",
)
"""For who needs strong edges: white and yellow on black."""

Scheme = Literal["light", "dark", "contrast"]
SCHEMES: dict[Scheme, Colours] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def scheme_named(name: str) -> Scheme | None:
    """The scheme of that name; None where there is none, which is to follow the system."""
    return next((scheme for scheme in SCHEMES if scheme == name), None)


class Theme(QObject):
    """The look of the whole program, following the system's light or dark scheme.

    Signals:
        changed: colours or text size are different; whoever paints by itself must do it again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, system: Scheme | None = None) -> None:
        """`system` is what the system's scheme seems to be; without it the system is asked."""
        super().__init__(app)
        self._app = app
        self._system = system or _system_scheme(app)
        self._forced: Scheme | None = None
        app.setProperty(REDUCED_MOTION, False)  # noqa: FBT003 - Qt's own argument
        self._flash_time = app.cursorFlashTime()
        self._effects: list[Qt.UIEffect] = []
        self._scale = 1.0
        self._base_size = _choose_font(app)
        self._icons = resource("icons/lucide")
        self._drawn: dict[tuple[str, ColourName, bool], QIcon] = {}
        self._template = resource("themes/window.qss").read_text(encoding="utf-8")
        self.colours = LIGHT
        app.styleHints().colorSchemeChanged.connect(self.ask_system)
        self.apply()

    @property
    def scale(self) -> float:
        """Size of all text, 1 being the system's."""
        return self._scale

    def force_scheme(self, scheme: Scheme | None) -> None:
        """Stop following the system; None follows it again."""
        if scheme != self._forced:
            self._forced = scheme
            self.apply()

    def ask_system(self) -> None:
        """Take the scheme that the system has now."""
        system = _system_scheme(self._app)
        if system != self._system:
            self._system = system
            self.apply()

    def reduce_motion(self, *, is_reduced: bool) -> None:
        """Let nothing move by itself, or let it move again."""
        self._app.setProperty(REDUCED_MOTION, is_reduced)
        self._app.setCursorFlashTime(0 if is_reduced else self._flash_time)
        if is_reduced and not self._effects:
            self._effects = _moving_effects(self._app)
        for effect in self._effects:
            self._app.setEffectEnabled(effect, not is_reduced)

    def load_weights(self) -> None:
        """Load the other weights of our own font, which the window's frame does without."""
        if self._app.font().family() == "Inter":
            for name in ("400Regular_Italic", "600SemiBold"):
                file = resource(f"themes/inter/Inter_{name}.ttf")
                QFontDatabase.addApplicationFont(str(file))

    def set_scale(self, scale: float) -> None:
        """Change the size of all text."""
        self._scale = min(MAX_SCALE, max(MIN_SCALE, scale))
        self.apply()

    def apply(self) -> None:
        """Give palette, font and style sheet to the application."""
        self.colours = SCHEMES[self._forced or self._system]
        self._drawn.clear()
        font = self._app.font()
        font.setPointSizeF(self.point_size("body"))
        self._app.setFont(font)
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def point_size(self, role: TextRole) -> float:
        """Text size of `role` in points."""
        return round(self._base_size * _TYPE_SCALE[role] * self._scale, 2)

    def font(self, role: TextRole) -> QFont:
        """The application's font in the size of `role`."""
        font = QFont(self._app.font())
        font.setPointSizeF(self.point_size(role))
        return font

    def fixed_font(self, role: TextRole) -> QFont:
        """The system's fixed-pitch font, a little smaller as such fonts look larger."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.point_size(role) * 0.92)
        return font

    def icon(self, name: str, colour: ColourName = "muted", *, filled: bool = False) -> QIcon:
        """An icon of the library in the colours of now; checked, it takes the accent colour."""
        key = (name, colour, filled)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, filled=filled)
        return self._drawn[key]

    def _draw(self, name: str, colour: ColourName, *, filled: bool) -> QIcon:
        svg = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
        if filled:
            svg = svg.replace('fill="none"', 'fill="currentColor"')
        shades = (
            (getattr(self.colours, colour), QIcon.Mode.Normal, QIcon.State.Off),
            (self.colours.accent, QIcon.Mode.Normal, QIcon.State.On),
            (self.colours.faint, QIcon.Mode.Disabled, QIcon.State.Off),
        )
        icon = QIcon()
        renderer = QSvgRenderer(svg.replace("currentColor", "#000000").encode())
        # The application's ratio is that of its finest screen.
        for ratio in {1.0, self._app.devicePixelRatio()}:
            shape = _rendered(renderer, ICON_SIZE, ratio)
            for shade, mode, state in shades:
                icon.addPixmap(_tinted(shape, shade), mode, state)
        return icon

    def _style_sheet(self) -> str:
        scheme = "light" if self.colours is LIGHT else "dark"
        values = self.colours._asdict()
        values |= {f"{role}_size": f"{self.point_size(role)}pt" for role in _TYPE_SCALE}
        values["scheme"] = scheme
        values["themes"] = resource("themes").as_posix()
        return re.sub(r"@(\w+)", lambda match: str(values[match[1]]), self._template)


class ThemedIcon(QObject):
    """Keeps the icon of one button, its parent, in the colours of the theme."""

    def __init__(
        self,
        button: QAbstractButton,
        theme: Theme,
        name: str,
        colour: ColourName = "muted",
        *,
        filled: bool = False,
    ) -> None:
        super().__init__(button)
        self._button = button
        self._theme = theme
        self._name = name
        self._colour: ColourName = colour
        self._filled = filled
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        icon = self._theme.icon(self._name, self._colour, filled=self._filled)
        self._button.setIcon(icon)


class ThemedPicture(QObject):
    """Keeps a label, its parent, showing an icon in any size in a colour of the theme."""

    def __init__(
        self, label: QLabel, theme: Theme, name: str, colour: ColourName, size: int = ICON_SIZE
    ) -> None:
        super().__init__(label)
        self._label = label
        self._theme = theme
        self._svg = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        self._colour = colour
        self._size = size
        label.setFixedSize(size, size)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_icon(self, name: str, colour: ColourName) -> None:
        """Show another icon."""
        self._svg = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        self._colour = colour
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        shade = getattr(self._theme.colours, self._colour)
        renderer = QSvgRenderer(self._svg.replace("currentColor", shade).encode())
        self._label.setPixmap(_rendered(renderer, self._size, self._label.devicePixelRatioF()))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons/pannier.svg")))


def apparent_scheme(palette: QPalette) -> Scheme:
    """What the system's scheme seems to be by its own palette; high contrast does not show."""
    window, text = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText
    is_dark = palette.color(window).lightness() < palette.color(text).lightness()
    return "dark" if is_dark else "light"


def _system_scheme(app: QApplication) -> Scheme:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

    hints = app.styleHints()
    if _wants_contrast(hints):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def _wants_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for strong edges; Qt knows since 6.10."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    preference = accessibility().contrastPreference()
    return bool(preference == Qt.ContrastPreference.HighContrast)


def _moving_effects(app: QApplication) -> list["Qt.UIEffect"]:
    """Those of Qt's own effects that the system has on."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

    effects = (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    )
    return [effect for effect in effects if app.isEffectEnabled(effect)]


def _rendered(renderer: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _tinted(shape: QPixmap, shade: str) -> QPixmap:
    """The same shape in one colour."""
    pixmap = QPixmap(shape)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(pixmap.rect(), QColor(shade))
    painter.end()
    return pixmap


def _choose_font(app: QApplication) -> float:
    """Keep the desktop's font; where nobody chose one, use Inter. Returns the size in points.

    A system without any font has no family at all; Inter can be read there, too.
    """
    family = QFontInfo(app.font()).family()
    if family and not family.startswith("DejaVu"):
        return app.font().pointSizeF()
    QFontDatabase.addApplicationFont(str(resource("themes/inter/Inter_400Regular.ttf")))
    app.setFont(QFont("Inter"))
    return 10.5


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.code,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Dark: colours.strong_border,
        QPalette.ColorRole.Shadow: colours.strong_border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return palette
