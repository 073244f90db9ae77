# SPDX-FileCopyrightText: 2026 The Pannier developers
# SPDX-License-Identifier: MIT
"""The tokens of a chat: its text as the template writes it, and its images."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pannier.backend.worker.chat_writer import Written
from pannier.backend.worker.tokens import Vocabulary
from pannier.core.chat import ChatMessage, TemplateOptions
from pannier.core.chat.thinking import THINK, ThinkingFormat
from pannier.core.errors import UserError
from pannier.core.language import tr

if TYPE_CHECKING:
    from pannier.backend.worker.vision import Vision  # a library that few models need


class ChatTokens:
    """Writes chats with one choice of template options.

    Attributes:
        options: that choice.

    Raises:
        UserError: (`template_syntax`) the template does not compile.
    """

    def __init__(
        self, vocabulary: Vocabulary, options: TemplateOptions, vision: "Vision | None"
    ) -> None:
        self.options = options
        self.vocabulary = vocabulary
        self._writer = vocabulary.writer(options.template)
        self._vision = vision

    @property
    def form(self) -> ThinkingFormat:
        """How this model marks its thoughts."""
        return self._writer.traits.form or THINK

    def write(
        self, messages: Sequence[ChatMessage], *, answer: bool = True
    ) -> tuple[list[int], Written]:
        """Tokens of a chat, those of images being negative; and its text.

        Raises:
            UserError: (`template`, `template_endless`) the template refuses it; (`no_vision`,
                `image`) its images cannot be shown to the model.
        """
        images = [image for message in messages for image in message.images]
        if not images:
            written = self._writer.write(messages, self.options, answer=answer)
            return self.vocabulary.tokenize_prompt(written.text), written
        if self._vision is None:
            raise UserError(
                tr("The model was loaded without a projector, so it cannot see images."),
                remedy=tr("Load it with its projector (mmproj), or leave the images out."),
                kind="no_vision",
            )
        mark = self._vision.mark
        written = self._writer.write(messages, self.options, answer=answer, image_mark=mark)
        first, *parts = written.text.split(mark)
        if len(parts) != len(images):
            raise UserError(
                tr("The chat template leaves out an image, or shows it twice."),
                remedy=tr("Choose another template for this model."),
                kind="template",
            )
        tokens = self.vocabulary.tokenize_prompt(first)
        for image, text in zip(images, parts, strict=True):
            tokens += [*self._vision.tokens(image), *self.vocabulary.tokenize(text)]
        return tokens, written
