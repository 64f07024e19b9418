package tw.anwang.meetings.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.FileRef;
import tw.anwang.meetings.page.PageWords;

/** The part of an answer's page that shows its files and takes one away; what is typed beside them stays typed. */
@Named
@RequestScoped
public class AnswerFilesPage {
    @Inject
    AnswerFiles files;

    @Inject
    AnswerPage page;

    @Inject
    PageWords words;

    @Inject
    @ConfigProperty(name = "app.attachment.mb", defaultValue = "20")
    int megabytes;

    private List<FileRef> waiting;

    public void remove(long file) {
        files.remove(page.getId(), file);
        waiting = null;
        words.done("answer.file.removed");
    }

    /** What may be added, with the largest size the setting allows. */
    public String getHint() {
        return MessageFormat.format(words.key("answer.files.hint"), megabytes);
    }

    /** Not sent yet: the own office alone reads them. */
    public List<FileRef> getWaiting() {
        waiting = waiting == null ? files.waiting(page.getSheet()) : waiting;
        return waiting;
    }

    /** Sent before; they stay. */
    public List<FileRef> getSent() {
        return page.getSheet().sent().files();
    }
}
