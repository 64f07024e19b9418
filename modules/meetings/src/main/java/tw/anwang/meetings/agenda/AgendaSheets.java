package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.documents.Numbering;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.proposal.OpinionRow;
import tw.anwang.meetings.proposal.Opinions;
import tw.anwang.meetings.proposal.Proposal;
import tw.anwang.meetings.proposal.ProposalState;
import tw.anwang.meetings.proposal.Proposers;
import tw.anwang.meetings.round.Round;

/** Agendas as read. */
@ApplicationScoped
public class AgendaSheets {
    private static final int LEVEL = 2;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Agendas agendas;

    @Inject
    Opinions opinions;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** The agenda of that meeting. @throws tw.anwang.identity.NotVisible where the person does not see the meeting */
    @Permitted("meetings.read")
    @Transactional
    public AgendaSheet of(long meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Agenda agenda = agendas.of(meetingId).orElseGet(() -> new Agenda(meetingId));
        boolean keeper = Round.keeps(meeting.staffOffice(), user.getMe());
        trail.record("read", Agendas.KIND, meetingId, null);
        return new AgendaSheet(
                meetingId,
                meeting.title(),
                meeting.grade(),
                agenda.isSettled(),
                agenda.settledAt(),
                agenda.settledBy(),
                keeper,
                Agenda.whyNotKeep(meeting, user.getMe()),
                keeper || agenda.isSettled() ? matters(agenda, meetingId, keeper) : Map.of());
    }

    private Map<AgendaPart, List<AgendaSheet.Matter>> matters(Agenda agenda, long meetingId, boolean keeper) {
        Map<Long, Proposal> proposals = proposals(meetingId);
        Proposers proposers = new Proposers(List.copyOf(proposals.values()));
        Map<Long, List<OpinionRow>> given =
                opinions.givenFor(meetingId, agenda.isSettled() ? agenda.settledAt() : null);
        Map<AgendaPart, List<AgendaSheet.Matter>> matters = new EnumMap<>(AgendaPart.class);
        for (AgendaItem item : agendas.itemsOf(meetingId)) {
            List<AgendaSheet.Matter> part = matters.computeIfAbsent(item.part(), key -> new ArrayList<>());
            Proposal proposal = proposals.get(item.proposalId());
            List<Proposal> together = proposal == null ? List.of() : proposers.together(proposal);
            Set<Long> offices = proposal == null ? presenting(item) : proposers.of(proposal);
            part.add(matter(
                    item,
                    Numbering.mark(LEVEL, part.size() + 1),
                    offices,
                    together.stream()
                            .flatMap(one -> given.getOrDefault(one.id(), List.of()).stream())
                            .toList(),
                    keeper,
                    proposal != null && proposal.state() == ProposalState.WITHDRAWN));
        }
        return matters;
    }

    private static Set<Long> presenting(AgendaItem item) {
        return item.officeId() == null ? Set.of() : Set.of(item.officeId());
    }

    private AgendaSheet.Matter matter(
            AgendaItem item,
            String mark,
            Set<Long> offices,
            List<OpinionRow> given,
            boolean keeper,
            boolean withdrawn) {
        return new AgendaSheet.Matter(
                item.id(),
                mark,
                masking.text(item.subject()),
                masking.text(item.explanation()),
                masking.text(item.suggestion()),
                offices,
                given,
                item.proposalId(),
                keeper ? item.draftResolution() : null,
                item.version(),
                withdrawn);
    }

    private Map<Long, Proposal> proposals(long meetingId) {
        return em.createQuery("select p from Proposal p where p.meetingId = :meeting", Proposal.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .collect(Collectors.toMap(Proposal::id, one -> one));
    }
}
