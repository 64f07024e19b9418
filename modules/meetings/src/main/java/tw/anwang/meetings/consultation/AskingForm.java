package tw.anwang.meetings.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.consultation.ConsultationSheet.Verb;
import tw.anwang.meetings.page.PageWords;

/** Whom to ask until when: sending a draft, asking more, or sending the next edition. */
@Named
@ViewScoped
public class AskingForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.consultationNext";

    /** Offices close at that hour; whoever asks may type another [assumed]. */
    private static final LocalTime CLOSING = LocalTime.of(17, 30);

    @Inject
    ConsultationSheets sheets;

    @Inject
    ConsultationRounds rounds;

    @Inject
    ConsultationEditions editions;

    @Inject
    OfficeWords officeWords;

    @Inject
    TypedOffices typedOffices;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long id;
    private boolean next;
    private int version;
    private AskingTyped typed;
    private String text;
    private transient ConsultationSheet sheet;

    public void load() {
        if (typed == null) {
            version = getSheet().version();
            boolean anew = next || sheet.state() == ConsultationState.DRAFT;
            typed = new AskingTyped(anew ? null : sheet.closesAt(), sheet.takesLate() || anew, CLOSING);
            typed.setOffices(officeWords.lines(
                    sheet.board().stream().map(line -> line.office().value()).toList()));
            text = next ? editions.next(id) : null;
        }
    }

    public String send() {
        seenByNow();
        Set<Long> offices = typedOffices.several(typed.getOffices(), Taipei.today(clock));
        if (next) {
            rounds.nextEdition(id, version, DraftText.points(text), typed.asking(offices));
        } else if (getSheet().state() == ConsultationState.DRAFT) {
            rounds.send(id, version, typed.asking(offices));
        } else {
            rounds.askMore(id, version, typed.asking(offices));
        }
        drafts.discard(DRAFT, String.valueOf(id));
        words.done("consultation.sent");
        return "/meetings/consultation?faces-redirect=true&id=" + id;
    }

    /** What a colleague changed meanwhile is told once; the fields keep what was typed, and the next press means it. */
    private void seenByNow() {
        sheet = null;
        int now = getSheet().version();
        if (now != version) {
            version = now;
            throw new RuleBroken("meetings.consultation.changedMeanwhile");
        }
    }

    /** Which of the three is done here, as a key of its words: DRAFT, MORE or NEXT. */
    public String getKind() {
        return next ? "NEXT" : getSheet().state() == ConsultationState.DRAFT ? "DRAFT" : "MORE";
    }

    /** Why it cannot be sent, or an empty text. */
    public String getObstacle() {
        Verb verb = next ? Verb.NEXT : getSheet().state() == ConsultationState.DRAFT ? Verb.WRITE : Verb.ASK;
        return words.of(Optional.ofNullable(getSheet().obstacles().get(verb)));
    }

    public ConsultationSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id, null) : sheet;
        return sheet;
    }

    public AskingTyped getTyped() {
        return typed;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isNext() {
        return next;
    }

    public void setNext(boolean next) {
        this.next = next;
    }

    /** The next edition as typed. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
