package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What a bureau asks: theme, subject, text, and sub-items one a line. */
@Embeddable
public class RequestWords {
    /** Signs of the subject. */
    static final int TITLE = 300;

    /** Signs of the text and of all sub-items. */
    static final int LONG = 20_000;

    @Column(name = "theme_id")
    private Long themeId;

    private String title;

    private String text;

    @Column(name = "sub_items")
    private String subItems;

    protected RequestWords() {}

    /** @throws RuleBroken without subject or text, and for words that are too long */
    public RequestWords(Long themeId, String title, String text, String subItems) {
        this.themeId = themeId;
        this.title = TextLength.atMost(TITLE, title);
        this.text = TextLength.atMost(LONG, text);
        this.subItems = TextLength.atMost(LONG, subItems);
        if (this.title == null) {
            throw new RuleBroken("meetings.countyRequest.noTitle");
        }
        if (this.text == null) {
            throw new RuleBroken("meetings.countyRequest.noText");
        }
    }

    /** Label of each field to what stands in it, to be compared with what somebody else saved. */
    Map<String, String> shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("countyRequest.title", title);
        shown.put("countyRequest.text", text);
        shown.put("countyRequest.subItems", subItems);
        return shown;
    }

    public Long themeId() {
        return themeId;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** One a line, or null. */
    public String subItems() {
        return subItems;
    }
}
