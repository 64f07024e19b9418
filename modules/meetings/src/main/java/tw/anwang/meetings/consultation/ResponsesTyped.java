package tw.anwang.meetings.consultation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.kernel.PageMessages;
import tw.anwang.meetings.consultation.ConsultationSheet.PointSheet;

/** What stands in the fields of the owner's responses to the opinions on a point. */
public class ResponsesTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Long, String> responses = new LinkedHashMap<>();
    private final Map<Long, String> words = new LinkedHashMap<>();
    private String result;

    static ResponsesTyped of(PointSheet point) {
        ResponsesTyped typed = new ResponsesTyped();
        typed.result = point.result();
        point.said().forEach(said -> {
            typed.responses.put(
                    said.id(), said.response() == null ? null : said.response().name());
            typed.words.put(said.id(), said.words());
        });
        return typed;
    }

    Map<Long, Compilation.Said> said() {
        Map<Long, Compilation.Said> said = new LinkedHashMap<>();
        responses.forEach(
                (opinion, response) -> said.put(opinion, new Compilation.Said(chosen(response), words.get(opinion))));
        return said;
    }

    private static Response chosen(String name) {
        return name == null || name.isEmpty() ? null : Response.valueOf(name);
    }

    /** By the names that the fields bear in drafts. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        responses.forEach((opinion, response) -> {
            shown.put(
                    "response" + opinion,
                    chosen(response) == null
                            ? ""
                            : PageMessages.words("meetings", chosen(response).getLabelKey()));
            shown.put("words" + opinion, words.get(opinion));
        });
        shown.put("result", result);
        return shown;
    }

    String all() {
        return String.join(
                        "\n", words.values().stream().filter(one -> one != null).toList()) + "\n"
                + (result == null ? "" : result);
    }

    /** Names of {@link Response} by the id of the opinion, as the form sends them; null while not chosen. */
    public Map<Long, String> getResponses() {
        return responses;
    }

    /** By the id of the opinion. */
    public Map<Long, String> getWords() {
        return words;
    }

    /** The text that comes of the opinions; empty where it stays. */
    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
