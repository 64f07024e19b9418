package tw.anwang.meetings.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import tw.anwang.desk.OfficeWords;
import tw.anwang.meetings.consultation.ConsultationSheet.Verb;
import tw.anwang.meetings.page.PageWords;

/** One consultation: the draft, how far the offices are, what they said, and the owner's verbs. */
@Named
@ViewScoped
public class ConsultationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ConsultationSheets sheets;

    @Inject
    ConsultationRounds rounds;

    @Inject
    ConsultationFiles files;

    @Inject
    OfficeWords offices;

    @Inject
    PageWords words;

    private long id;
    private Integer edition;
    private String reason;
    private transient ConsultationSheet sheet;

    public void load() {
        offices.learn(getSheet().offices());
    }

    public String close() {
        rounds.close(id);
        return again("consultation.closed");
    }

    public String publish() {
        rounds.publish(id);
        return again("consultation.published");
    }

    public String withdraw() {
        rounds.withdraw(id, reason);
        return again("consultation.withdrawn");
    }

    public String remove(long file) {
        files.remove(id, file);
        return again("attachment.removed");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/consultation?faces-redirect=true&id=" + id;
    }

    /** Why the verb cannot be done, or an empty text. */
    public String why(String verb) {
        return words.of(Optional.ofNullable(getSheet().obstacles().get(Verb.valueOf(verb))));
    }

    public ConsultationSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id, edition) : sheet;
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    /** Why it is withdrawn. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
