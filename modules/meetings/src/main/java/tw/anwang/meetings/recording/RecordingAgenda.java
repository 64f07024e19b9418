package tw.anwang.meetings.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import tw.anwang.meetings.page.PageWords;

/**
 * On the page of minutes being typed: what became of the agenda since. What was shown is kept: a button means the matter
 * beside which it was read, whatever others did meanwhile, and what was typed stays there.
 */
@Named
@ViewScoped
public class RecordingAgenda implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgendaSince agenda;

    @Inject
    PageWords words;

    @Inject
    MattersAside aside;

    private final Map<Long, String> reasons = new HashMap<>();
    private AgendaSince.Since since;

    public AgendaSince.Since since(RecordingSheet sheet) {
        since = since == null ? sheet.isWritten() ? agenda.of(sheet) : AgendaSince.Since.NOTHING : since;
        return since;
    }

    /** What is asked before they are laid before the head; null where they follow the agenda. */
    public String question(RecordingSheet sheet) {
        int missing = since(sheet).missing().size();
        int withdrawn = since(sheet).withdrawn().size();
        int passedOn = since(sheet).passedOn().size();
        return missing + withdrawn + passedOn == 0
                ? null
                : MessageFormat.format(words.key("recording.since.ask"), missing, withdrawn, passedOn);
    }

    /** Leads straight on to typing. */
    public String add(long recording, long agendaItem) {
        long item = agenda.add(recording, agendaItem);
        words.done("recording.since.added");
        return "/meetings/recordingItem?faces-redirect=true&id=" + item;
    }

    /** Takes over the words of the proposal that leads it now. */
    public String follow(long recording, AgendaSince.PassedOn one) {
        return passedOn(recording, one, true);
    }

    /** The words of the minutes stay on purpose. */
    public String keep(long recording, AgendaSince.PassedOn one) {
        return passedOn(recording, one, false);
    }

    private String passedOn(long recording, AgendaSince.PassedOn one, boolean taken) {
        since = null; // whatever comes of it, the page shows what is there now
        agenda.follow(recording, one.item(), one.version(), taken);
        words.done(taken ? "recording.passedOn.taken" : "recording.passedOn.kept");
        return "/meetings/recording?faces-redirect=true&id=" + recording;
    }

    public String putAside(long recording, long agendaItem) {
        aside.put(recording, agendaItem, reasons.get(agendaItem));
        words.done("recording.aside.done");
        return "/meetings/recording?faces-redirect=true&id=" + recording;
    }

    public String takeBack(long recording, long agendaItem) {
        aside.takeBack(recording, agendaItem);
        words.done("recording.aside.takenBack");
        return "/meetings/recording?faces-redirect=true&id=" + recording;
    }

    /** Why a matter is put aside, as typed beside it. */
    public Map<Long, String> getReasons() {
        return reasons;
    }
}
