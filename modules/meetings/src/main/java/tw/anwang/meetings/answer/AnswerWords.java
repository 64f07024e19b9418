package tw.anwang.meetings.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/**
 * What an office writes: what was done (辦理情形) and the day it expects to be done (預定完成日, may be null).
 */
public record AnswerWords(String text, LocalDate expectedOn) {
    /** Characters: what every spreadsheet program keeps in one cell, so that an answer can go out and come back whole. */
    public static final int MOST = 30_000;

    /** Why these words cannot be kept. */
    public Optional<RuleBroken> whyNotKept() {
        return text.length() <= MOST
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.answer.tooLong", MOST, text.length()));
    }

    /** By the labels of the fields, in their order; for showing two versions beside each other. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("answer.text", text);
        shown.put("answer.expectedOn", expectedOn == null ? "" : RocDate.format(expectedOn));
        return shown;
    }

    public AnswerWords {
        text = text == null ? "" : text.strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
