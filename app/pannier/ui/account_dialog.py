# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""Logging in to the Hub: a token is entered, checked and kept, or forgotten."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QWidget

from pannier.core.errors import UserError
from pannier.core.language import tr
from pannier.hub.token_store import Account, TokenOrigin
from pannier.ui.hub_access import HubAccess
from pannier.ui.notifications import Notifier
from pannier.ui.tasks import TaskRunner
from pannier.ui.widgets.dialog import Dialog
from pannier.ui.widgets.progress_bar import ProgressBar


class AccountDialog(Dialog):
    """Takes a token. What is typed is never shown, and given to the keyring alone.

    Signals:
        account_changed: somebody has logged in or out.
    """

    account_changed = Signal()

    def __init__(
        self, access: HubAccess, tasks: TaskRunner, notifier: Notifier, parent: QWidget
    ) -> None:
        super().__init__("account", tr("Hugging Face account"), parent)
        self._access = access
        self._tasks = tasks
        self._notifier = notifier
        self._page = ""
        self._state = self.add_text(tr("Looking for a token…"))
        self.add_text(
            tr(
                "With a token Pannier can fetch gated and private models that your account may "
                "read. A token that may only read is enough. It is kept in the keyring of your "
                "system, sent to the Hub alone, and never shown."
            ),
            "small",
        )
        self._field = QLineEdit(self)
        self._field.setObjectName("account.token")
        self._field.setAccessibleName(tr("Token"))
        self._field.setPlaceholderText(tr("Paste a token: hf_…"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setMaxLength(1000)
        self._field.textChanged.connect(self._show_buttons)
        self.content.addWidget(self._field)
        self._busy = ProgressBar(self, textVisible=False)
        self._busy.setObjectName("account.busy")
        self._busy.setAccessibleName(tr("Asking the Hub"))
        self._busy.setRange(0, 0)
        self._busy.hide()
        self.content.addWidget(self._busy)
        self._trouble = self.add_text("", "trouble")
        self._trouble.setObjectName("account.trouble")
        self._trouble.hide()
        self.content.addStretch()
        self._make = self.add_side_button("makeToken", tr("Make a token…"))
        self._make.setToolTip(tr("Open the Hub's page for tokens in the browser"))
        self._make.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        self._log_out = self.add_side_button("logOut", tr("Log out"))
        self._log_out.setToolTip(tr("Remove the token from the keyring"))
        self._log_out.clicked.connect(self._on_log_out_clicked)
        self.add_cancel()
        self._done = self.add_button("logIn", tr("Log in"), "primary")
        self._done.clicked.connect(self._on_done_clicked)
        self.resize(520, 0)
        self._show_origin(None)
        self._make.setEnabled(False)
        tasks.start(self._look, self._on_looked)

    def _look(self) -> tuple[str, TokenOrigin | None]:
        """Background job: the page for tokens, and where the token of now is from."""
        return self._access.hub_settings().endpoint, self._access.token_origin()

    def _on_looked(self, found: tuple[str, TokenOrigin | None]) -> None:
        endpoint, origin = found
        self._page = f"{endpoint}/settings/tokens"
        self._make.setEnabled(True)
        self._show_origin(origin)

    def _show_origin(self, origin: TokenOrigin | None) -> None:
        self._log_out.setVisible(origin is TokenOrigin.KEYRING)
        if origin is None:
            self._state.setText(tr("You are not logged in."))
        else:
            text = tr("You are logged in with the token from {place}.")
            self._state.setText(text.format(place=tr(origin.value)))
        self._show_buttons()
        self._fit_height()

    def _show_buttons(self) -> None:
        is_busy = not self._busy.isHidden()
        self._field.setEnabled(not is_busy)
        self._done.setEnabled(bool(self._field.text().strip()) and not is_busy)

    def _on_done_clicked(self) -> None:
        token = self._field.text()
        self._begin()
        task = self._tasks.start(lambda: self._access.log_in(token), self._on_logged_in)
        task.failed.connect(self._on_failed)

    def _on_log_out_clicked(self) -> None:
        self._begin()
        task = self._tasks.start(self._access.log_out, self._on_logged_out)
        task.failed.connect(self._on_failed)

    def _begin(self) -> None:
        self._trouble.hide()
        self._busy.show()
        self._show_buttons()

    def _on_logged_in(self, account: Account) -> None:
        self._field.clear()
        self._notifier.info(tr("You are logged in as {name}.").format(name=account.name))
        self.account_changed.emit()
        self.accept()

    def _on_logged_out(self, _nothing: None) -> None:
        self._notifier.info(
            tr("The token was removed from the keyring."),
            tr("It stays valid until you revoke it on the Hub's page for tokens."),
        )
        self.account_changed.emit()
        self.accept()

    def _on_failed(self, error: UserError) -> None:
        self._busy.hide()
        self._trouble.setText(str(error))
        self._trouble.show()
        self._show_buttons()
        self._fit_height()
        self._field.setFocus()
        self._field.selectAll()

    def _fit_height(self) -> None:
        """Give all texts the lines that they need."""
        self.resize(self.width(), self.heightForWidth(self.width()))
