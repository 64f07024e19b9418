package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/**
 * Central offices that are asked after a request has gone to the centre: one that was read out of a deck names none,
 * and nobody would ever reply to it; another turns out to belong to one more office.
 */
@ApplicationScoped
public class AskingMore {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestAddressees addressees;

    @Inject
    RequestReaders readers;

    @Inject
    RequestTasks tasks;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Each gets a reply to write and a task.
     *
     * @param added ids of central offices; those asked before are asked no second time
     * @throws RuleBroken where no reply is awaited, an office is a local one, or all are asked already
     */
    @Permitted("meetings.keep")
    @Transactional
    public void ask(long id, Collection<Long> added) {
        CountyRequest request = requests.inTurn(id);
        CompilingOffices.Desks desks = compiling.desks(request.countyCode());
        RequestRules.whyNotAsk(request, desks.compiler(), desks.programme(), user.getMe())
                .ifPresent(RuleBroken::refuse);
        RequestRules.whyNotBy(request.replyDueOn(), Taipei.today(clock)).ifPresent(over -> {
            throw new RuleBroken("meetings.countyRequest.replyDayOver");
        });
        addressees.needCentral(added);
        List<RequestReply> before = requests.replies(id);
        List<OfficeId> asked = notYet(added, before);
        int position = before.stream().mapToInt(RequestReply::position).max().orElse(-1) + 1;
        for (OfficeId office : asked) {
            RequestReply reply = new RequestReply(id, position++, office);
            em.persist(reply);
            tasks.asked(request, reply);
        }
        em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
        readers.publish(request, compiling);
        requests.step(request, names(asked));
        trail.record("ask", CountyRequest.KIND.name(), id, null);
    }

    /**
     * Another day by which replies are asked: whoever owes one is told, and reminded of that day.
     *
     * @param version the version the page was read at
     * @throws RuleBroken without a day, for a day that is over, or where no reply is awaited
     */
    @Permitted("meetings.keep")
    @Transactional
    public void by(long id, int version, LocalDate day) {
        CountyRequest request = requests.inTurn(id);
        CompilingOffices.Desks desks = compiling.desks(request.countyCode());
        RequestRules.whyNotAsk(request, desks.compiler(), desks.programme(), user.getMe())
                .or(() -> RequestRules.whyNotBy(day, Taipei.today(clock)))
                .ifPresent(RuleBroken::refuse);
        CountyRequests.needRead(request, version);
        if (day == null) {
            throw new RuleBroken("meetings.countyRequest.noDay");
        }
        request.replyBy(day);
        requests.step(request, "trail.replyDay", RocDate.format(day));
        em.flush();
        tasks.another(request, requests.replies(id));
        trail.record("replyDay", CountyRequest.KIND.name(), id, RocDate.format(day));
    }

    private static List<OfficeId> notYet(Collection<Long> added, List<RequestReply> before) {
        Set<Long> known = before.stream()
                .filter(reply -> !reply.isLocal())
                .map(RequestReply::office)
                .filter(Objects::nonNull)
                .map(OfficeId::value)
                .collect(Collectors.toCollection(HashSet::new));
        List<OfficeId> asked =
                added.stream().filter(known::add).map(OfficeId::new).toList();
        if (asked.isEmpty()) {
            throw new RuleBroken("meetings.countyRequest.askedAlready");
        }
        return asked;
    }

    private String names(List<OfficeId> asked) {
        return offices.byIds(asked).values().stream().map(OfficeRef::name).collect(Collectors.joining("、"));
    }
}
