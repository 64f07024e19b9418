package tw.anwang.meetings.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.page.PageWords;

/** On the page of minutes being typed: opening them to those who took part, and an office's word that it is done. */
@Named
@RequestScoped
public class RecordingOpening {
    @Inject
    RecordingComments comments;

    @Inject
    PageWords words;

    private LocalDate day;

    public String open(long id) {
        comments.open(id, day);
        words.done("recording.opened");
        return "/meetings/recording?faces-redirect=true&id=" + id;
    }

    /** The office reads it as long as it is open; only its task is gone. */
    public String finish(long id, OfficeId office) {
        comments.finish(id, office);
        words.done("recording.finished");
        return "/meetings/recording?faces-redirect=true&id=" + id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
