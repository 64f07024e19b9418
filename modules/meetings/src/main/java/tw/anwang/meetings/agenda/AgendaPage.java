package tw.anwang.meetings.agenda;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import tw.anwang.desk.TypedOffices;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** The agenda of one meeting: read by all once it is settled, arranged here by the staff unit. */
@Named
@ViewScoped
public class AgendaPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AgendaSheets sheets;

    @Inject
    Agendas agendas;

    @Inject
    TypedOffices typedOffices;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long meeting;
    private AgendaPart part = AgendaPart.REPORT;
    private String subject;
    private String office;
    private transient AgendaSheet sheet;

    public void load() {
        getSheet();
    }

    public String add() {
        agendas.add(meeting, part, subject, typedOffices.one(office, Taipei.today(clock)));
        return again("agenda.added");
    }

    public String remove(long item) {
        agendas.remove(item);
        return again("agenda.removed");
    }

    public String move(long item, int by) {
        agendas.move(item, by);
        return again("agenda.moved");
    }

    public String settle() {
        agendas.settle(meeting);
        return again("agenda.settledNow");
    }

    public String reopen() {
        agendas.reopen(meeting);
        return again("agenda.reopened");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/agenda?faces-redirect=true&meeting=" + meeting;
    }

    /** Why the staff unit cannot change it, or an empty text. */
    public String getObstacle() {
        return words.of(getSheet().obstacle());
    }

    /** Whether this person may arrange it now. */
    public boolean isArranged() {
        return getSheet().keeper() && !getSheet().settled() && getObstacle().isEmpty();
    }

    public AgendaPart[] getParts() {
        return AgendaPart.values();
    }

    public AgendaSheet getSheet() {
        sheet = sheet == null ? sheets.of(meeting) : sheet;
        return sheet;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }

    public AgendaPart getPart() {
        return part;
    }

    public void setPart(AgendaPart part) {
        this.part = part;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
