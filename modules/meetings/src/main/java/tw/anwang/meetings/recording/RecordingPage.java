package tw.anwang.meetings.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.minutes.LetterTyped;
import tw.anwang.meetings.page.PageWords;

/** Minutes being typed, as a whole: read, arranged, laid before the head, approved and sent. */
@Named
@ViewScoped
public class RecordingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RecordingSheets sheets;

    @Inject
    RecordedItems items;

    @Inject
    RecordingSteps steps;

    @Inject
    PageWords words;

    private long id;
    private String subject;
    private String reason;
    private AgendaPart part = AgendaPart.MOTION;
    private final LetterTyped letter = new LetterTyped();
    private transient RecordingSheet sheet;

    public void load() {
        getSheet();
    }

    /** Leads straight on to typing. */
    public String add() {
        return "/meetings/recordingItem?faces-redirect=true&id=" + items.add(id, part, subject);
    }

    public String remove(long item) {
        items.remove(item);
        return again("recording.removed");
    }

    public String move(long item, int by) {
        items.move(item, by);
        return again("agenda.moved");
    }

    public String submit() {
        steps.submit(id);
        return again("recording.submitted");
    }

    public String takeBack() {
        steps.takeBack(id);
        return again("recording.takenBack");
    }

    public String sendBack() {
        steps.sendBack(id, reason);
        return again("recording.sentBack");
    }

    public String approve() {
        steps.approve(id);
        return again("recording.approved");
    }

    public String send() {
        steps.send(id, letter.letter());
        words.done("recording.sent");
        return "/meetings/meeting?faces-redirect=true&id="
                + getSheet().meeting().id();
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/recording?faces-redirect=true&id=" + id;
    }

    public String getWhyNotSubmit() {
        return words.of(getSheet().whyNotSubmit());
    }

    public String getWhyNotSend() {
        return words.of(getSheet().whyNotSend());
    }

    public AgendaPart[] getParts() {
        return AgendaPart.values();
    }

    public RecordingSheet getSheet() {
        sheet = sheet == null ? sheets.of(id) : sheet;
        return sheet;
    }

    public LetterTyped getLetter() {
        return letter;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public AgendaPart getPart() {
        return part;
    }

    public void setPart(AgendaPart part) {
        this.part = part;
    }
}
