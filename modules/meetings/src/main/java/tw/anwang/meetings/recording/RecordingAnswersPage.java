package tw.anwang.meetings.recording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What became of an office's own comments on minutes being typed. */
@Named
@RequestScoped
public class RecordingAnswersPage {
    @Inject
    RecordingAnswers answers;

    private long id;
    private RecordingAnswers.Sheet sheet;

    public void load() {
        sheet = answers.of(id);
    }

    public RecordingAnswers.Sheet getSheet() {
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
