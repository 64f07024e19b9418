package tw.anwang.meetings.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.kernel.RocDate;

/**
 * What an office writes: what was done (辦理情形) and the day it expects to be done (預定完成日, may be null).
 */
public record AnswerWords(String text, LocalDate expectedOn) {
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
