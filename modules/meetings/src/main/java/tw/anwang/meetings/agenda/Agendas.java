package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.proposal.MeetingTurn;
import tw.anwang.meetings.proposal.ProposalReaders;
import tw.anwang.meetings.proposal.ProposalState;
import tw.anwang.meetings.reminder.OfficesToTell;

/** The agendas of all meetings, and the staff unit's verbs on them. */
@ApplicationScoped
public class Agendas {
    static final String KIND = "meetings.agenda";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    MeetingTurn turn;

    @Inject
    ProposalReaders readers;

    @Inject
    Notices notices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why this person cannot work on the agenda of that meeting. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotKeep(Meeting meeting) {
        return Agenda.whyNotKeep(meeting, user.getMe());
    }

    /** A matter that no office proposed: a report, or what the staff unit itself lays before the meeting. */
    @Permitted("meetings.keep")
    @Transactional
    public void add(long meetingId, AgendaPart part, String subject, OfficeId office) {
        Agenda agenda = kept(meetingId);
        agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        AgendaItem item =
                new AgendaItem(meetingId, part, next(meetingId, part), subject, office == null ? null : office.value());
        em.persist(item);
        trail.record("addMatter", KIND, meetingId, item.subject());
    }

    /** Takes off a matter that the staff unit wrote; a proposal goes back to the first check instead. */
    @Permitted("meetings.keep")
    @Transactional
    public void remove(long itemId) {
        Agenda agenda = kept(turn.meetingOfMatter(itemId));
        agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        AgendaItem item = itemById(itemId);
        if (item.proposalId() != null) {
            throw new RuleBroken("meetings.agenda.proposed");
        }
        em.remove(item);
        trail.record("removeMatter", KIND, item.meetingId(), item.subject());
    }

    /** One place up (-1) or down (1) among the matters of its part; at the end nothing happens. */
    @Permitted("meetings.keep")
    @Transactional
    public void move(long itemId, int by) {
        Agenda agenda = kept(turn.meetingOfMatter(itemId));
        agenda.whyNotArrange().ifPresent(RuleBroken::refuse);
        AgendaItem item = itemById(itemId);
        List<AgendaItem> part = ofPart(item.meetingId(), item.part());
        int from = part.indexOf(item);
        int to = from + Integer.signum(by);
        if (to >= 0 && to < part.size()) {
            part.remove(from);
            part.add(to, item);
        }
        for (int place = 0; place < part.size(); place++) {
            part.get(place).moveTo(place + 1);
        }
        trail.record("arrange", KIND, item.meetingId(), null);
    }

    /** 定稿: everybody who sees the meeting reads it from now on, and is told. */
    @Permitted("meetings.keep")
    @Transactional
    public void settle(long meetingId) {
        Agenda agenda = kept(meetingId);
        Meeting meeting = em.find(Meeting.class, meetingId);
        agenda.settle(itemsOf(meetingId).size(), user.getMe(), clock.instant());
        em.flush();
        readers.publishAll(meeting);
        tellAll(meeting, "meetings.notice.agenda");
        trail.record("settle", KIND, meetingId, null);
    }

    /** Every office that takes part, of an agenda that is settled. */
    void tellAll(Meeting meeting, String what) {
        toTell.allNow(meeting.participants(), Taipei.today(clock))
                .forEach(office -> notices.tell(office, what, page(meeting.id()), meeting.called()));
    }

    /** Back to a draft; what was withdrawn from it leaves it. */
    @Permitted("meetings.keep")
    @Transactional
    public void reopen(long meetingId) {
        kept(meetingId).reopen();
        em.createQuery("delete from AgendaItem i where i.meetingId = :meeting and i.proposalId in"
                        + " (select p.id from Proposal p where p.meetingId = :meeting and p.state = :withdrawn)")
                .setParameter("meeting", meetingId)
                .setParameter("withdrawn", ProposalState.WITHDRAWN)
                .executeUpdate();
        readers.publishAll(em.find(Meeting.class, meetingId));
        trail.record("reopen", KIND, meetingId, null);
    }

    /** The agenda of a meeting that this person keeps, in turn. */
    Agenda kept(long meetingId) {
        turn.take(meetingId);
        whyNotKeep(meetings.byId(meetingId)).ifPresent(RuleBroken::refuse);
        return begun(meetingId);
    }

    /** The agenda; the caller has the turn of its meeting. */
    Agenda begun(long meetingId) {
        return of(meetingId).orElseGet(() -> {
            Agenda agenda = new Agenda(meetingId);
            em.persist(agenda);
            em.flush();
            return agenda;
        });
    }

    /** The agenda, if somebody has begun it. */
    Optional<Agenda> of(long meetingId) {
        return Optional.ofNullable(em.find(Agenda.class, meetingId));
    }

    AgendaItem itemById(long id) {
        AgendaItem item = em.find(AgendaItem.class, id);
        if (item == null) {
            throw new NotVisible(KIND, id);
        }
        return item;
    }

    /** In the order of parts and places. */
    List<AgendaItem> itemsOf(long meetingId) {
        return em.createQuery(
                        "select i from AgendaItem i where i.meetingId = :meeting order by i.position, i.id",
                        AgendaItem.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .sorted(Comparator.comparing(AgendaItem::part))
                .toList();
    }

    private List<AgendaItem> ofPart(long meetingId, AgendaPart part) {
        return new ArrayList<>(
                itemsOf(meetingId).stream().filter(one -> one.part() == part).toList());
    }

    int next(long meetingId, AgendaPart part) {
        return ofPart(meetingId, part).stream()
                        .mapToInt(AgendaItem::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    static String page(long meetingId) {
        return "/meetings/agenda.xhtml?meeting=" + meetingId;
    }
}
