package tw.anwang.meetings.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.meetings.agenda.AgendaPart;
import tw.anwang.meetings.page.PageWords;

/** Minutes being typed, as a whole: read and arranged; its steps are those of {@link RecordingDecision}. */
@Named
@ViewScoped
public class RecordingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RecordingSheets sheets;

    @Inject
    RecordedItems items;

    @Inject
    SaidOfPrevious previous;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private String said;
    private String subject;
    private AgendaPart part = AgendaPart.MOTION;
    private transient RecordingSheet sheet;

    public void load() {
        version = getSheet().recording().version();
        said = getSheet().recording().previousSaid();
    }

    /** What the meeting said of the minutes before. */
    public String confirm() {
        previous.say(id, version, said);
        return again("recording.previous.saved");
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

    /** Of minutes that were sent; says where the opinion goes instead. */
    public String getWhyNotTakeOpinion() {
        return words.of(getSheet().whyNotTakeOpinion());
    }

    public AgendaPart[] getParts() {
        return AgendaPart.values();
    }

    public RecordingSheet getSheet() {
        sheet = sheet == null ? sheets.of(id) : sheet;
        return sheet;
    }

    public int getVersion() {
        return version;
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

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public AgendaPart getPart() {
        return part;
    }

    public void setPart(AgendaPart part) {
        this.part = part;
    }
}
