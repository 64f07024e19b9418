package tw.anwang.meetings.answer;

import java.time.LocalDate;

/**
 * What an office writes: what was done (辦理情形) and the day it expects to be done (預定完成日, may be null).
 */
public record AnswerWords(String text, LocalDate expectedOn) {
    public AnswerWords {
        text = text == null ? "" : text.strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
