package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.register.RequestSheet.Earlier;
import tw.anwang.meetings.register.RequestSheet.ReplyRow;
import tw.anwang.meetings.register.RequestSheet.Tracked;
import tw.anwang.meetings.register.RequestSheet.Verb;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemSearch;

/** Requests as read. */
@ApplicationScoped
public class RequestSheets {
    private static final int TARGETS = 100;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestSearch search;

    @Inject
    TrackedItemSearch items;

    @Inject
    RequestThemes themes;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** Everything the page of a request shows. @throws tw.anwang.identity.NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public RequestSheet byId(long id) {
        Actor me = user.getMe();
        CountyRequest request = requests.byId(id);
        CompilingOffices.Desks desks = compiling.desks(request.countyCode());
        OfficeId compiler = desks.compiler();
        OfficeId programme = desks.programme();
        boolean own = me.actsFor(request.bureau());
        boolean typed = own && !request.source().isRead();
        boolean keeper = me.actsFor(compiler) || me.actsFor(programme);
        Optional<CountyRequest> goesOnIn = own || keeper ? target(request) : Optional.empty();
        Map<Verb, RuleBroken> obstacles = obstacles(request, compiler, programme);
        trail.record("read", CountyRequest.KIND.name(), id, null);
        return new RequestSheet(
                id,
                request.version(),
                request.called(),
                request.countyCode(),
                compiling.county(request.countyCode()),
                request.year(),
                request.state(),
                request.grade(),
                RequestGrades.other(request),
                themes.name(request.words().themeId()),
                masking.text(request.words().title(), typed),
                masking.text(request.words().text(), typed),
                masking.text(request.words().subItems(), typed),
                request.bureau().value(),
                request.source().bureauName(),
                request.source().deckReference(),
                request.source().minutesReference(),
                goesOnIn.map(CountyRequest::id).orElse(null),
                goesOnIn.map(CountyRequest::called).orElse(null),
                masking.text(request.nextStep().words(), keeper),
                request.nextStep().dueOn(),
                tracked(request.nextStep().trackedItemId()),
                request.sentAt(),
                request.replyDueOn(),
                rows(request),
                obstacles.containsKey(Verb.COMPILE) ? List.of() : targets(request),
                own || keeper ? steps(id) : List.of(),
                obstacles);
    }

    private Map<Verb, RuleBroken> obstacles(CountyRequest request, OfficeId compiler, OfficeId programme) {
        Actor me = user.getMe();
        Map<Verb, RuleBroken> why = new EnumMap<>(Verb.class);
        RequestRules.whyNotAmend(request, me).ifPresent(one -> why.put(Verb.AMEND, one));
        RequestRules.whyNotApprove(request, me).ifPresent(one -> why.put(Verb.APPROVE, one));
        RequestRules.whyNotGiveBack(request, compiler, me).ifPresent(one -> why.put(Verb.GIVE_BACK, one));
        RequestRules.whyNotWithdraw(request, me).ifPresent(one -> why.put(Verb.WITHDRAW, one));
        RequestRules.whyNotCompile(request, compiler, me).ifPresent(one -> why.put(Verb.COMPILE, one));
        RequestRules.whyNotGrade(request, compiler, RequestGrades.other(request), me)
                .ifPresent(one -> why.put(Verb.GRADE, one));
        RequestRules.whyNotAsk(request, compiler, programme, me).ifPresent(one -> why.put(Verb.ASK, one));
        RequestRules.whyNotFollow(request, compiler, programme, me).ifPresent(one -> why.put(Verb.FOLLOW, one));
        return why;
    }

    private List<ReplyRow> rows(CountyRequest request) {
        Map<Long, List<ReplyEdition>> earlier = em.createQuery(
                        "select e from ReplyEdition e, RequestReply r where r.id = e.replyId and r.requestId = :request"
                                + " order by e.id desc",
                        ReplyEdition.class)
                .setParameter("request", request.id())
                .getResultStream()
                .collect(Collectors.groupingBy(ReplyEdition::replyId));
        return requests.replies(request.id()).stream()
                .map(reply -> row(request, reply, earlier.getOrDefault(reply.id(), List.of())))
                .toList();
    }

    private Earlier earlier(ReplyEdition edition, boolean ours) {
        return new Earlier(
                edition.type(),
                masking.text(edition.text(), ours),
                edition.person(),
                edition.givenAt(),
                edition.givenBy(),
                edition.replacedAt(),
                edition.replacedBy(),
                masking.text(edition.reason(), ours));
    }

    private ReplyRow row(CountyRequest request, RequestReply reply, List<ReplyEdition> editions) {
        Actor me = user.getMe();
        boolean ours = reply.office() != null && me.actsFor(reply.office());
        boolean readable = ours || reply.state() == ReplyState.GIVEN;
        boolean said = reply.state() == ReplyState.GIVEN && reply.givenBy() == null; // at a meeting, by no form of ours
        boolean typed = ours && !said;
        ReplyState shown = readable || !reply.isOwed() ? reply.state() : ReplyState.OPEN;
        return new ReplyRow(
                reply.id(),
                reply.version(),
                reply.office() == null ? null : reply.office().value(),
                readable ? reply.person() : null,
                reply.isLocal(),
                readable ? reply.type() : null,
                readable ? masking.text(reply.text(), typed) : null,
                shown,
                ours || reply.state() == ReplyState.EXCUSED ? masking.text(reply.returnedReason(), ours) : null,
                reply.givenAt(),
                RequestRules.whyNotReply(request, reply, me).isEmpty(),
                RequestRules.whyNotApproveReply(request, reply, me).isEmpty(),
                RequestRules.whyNotCorrect(request, reply, me).isEmpty(),
                editions.stream().map(edition -> earlier(edition, ours)).toList());
    }

    /** In which it goes on; empty where that one is not seen. */
    private Optional<CountyRequest> target(CountyRequest request) {
        return Optional.ofNullable(request.mergedInto()).flatMap(requests::visible);
    }

    /** Null where the person does not see that item. */
    private Tracked tracked(Long id) {
        if (id == null || items.visibleAmong(Set.of(id)).isEmpty()) {
            return null;
        }
        TrackedItem item = em.find(TrackedItem.class, id);
        return new Tracked(id, item.number(), masking.text(item.title()));
    }

    private List<RequestRow> targets(CountyRequest request) {
        RequestFilter together = new RequestFilter(
                null,
                request.countyCode(),
                request.year(),
                null,
                null,
                null,
                Set.of(RequestState.COMPILING),
                null,
                null);
        return search.rows(together, 0, TARGETS).stream()
                .filter(row -> row.id() != request.id())
                .toList();
    }

    private List<RequestStep> steps(long id) {
        return em.createQuery(
                        "select s from RequestStep s where s.requestId = :id order by s.takenAt desc, s.id desc",
                        RequestStep.class)
                .setParameter("id", id)
                .getResultList();
    }
}
