# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Errors of the Hub in the place where they happened, with the buttons that help."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.hub.errors import HubError
from pannier.ui.theme import Theme
from pannier.ui.widgets.level import Level
from pannier.ui.widgets.trouble_box import Offer, TroubleBox

RETRY, LOG_IN, PAGE = "retry", "logIn", "page"
_LOGIN_KINDS = {"hub_login", "hub_token", "hub_missing"}


class HubTrouble(TroubleBox):
    """Says what went wrong between Pannier and the Hub.

    Signals:
        retry_wanted: it shall be tried again.
        log_in_wanted: a token shall be entered.
    """

    retry_wanted = Signal()
    log_in_wanted = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(name, theme, parent)
        self._link = ""
        self.chosen.connect(self._on_self_chosen)

    def show_error(self, error: UserError, level: Level = "error") -> None:
        """Show an error in its own words."""
        self._link = error.link if isinstance(error, HubError) else ""
        offers = []
        if error.kind in _LOGIN_KINDS:
            offers.append(Offer(LOG_IN, tr("Log in…"), is_primary=error.kind != "hub_missing"))
        if self._link:
            offers.append(Offer(PAGE, tr("Open the page in the browser")))
        offers.append(Offer(RETRY, tr("Try again")))
        self.show_trouble(error.message, error.remedy, offers, level)

    def _on_self_chosen(self, name: str) -> None:
        match name:
            case "retry":
                self.retry_wanted.emit()
            case "logIn":
                self.log_in_wanted.emit()
            case "page":
                QDesktopServices.openUrl(QUrl(self._link))
