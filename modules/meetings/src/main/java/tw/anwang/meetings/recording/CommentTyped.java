package tw.anwang.meetings.recording;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the fields of a comment; who said it and when only for somebody without an account. */
public class CommentTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String body;
    private String name;
    private LocalDate day;
    private String text;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
