package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.meetings.consultation.ConsultationFilter.Show;

/** Finds consultations for the list page: three statements, whatever the filter. */
@ApplicationScoped
public class ConsultationSearch {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Those that run first, the one that closes first on top; the others newest first. */
    @Permitted("meetings.read")
    @Transactional
    public ConsultationsFound found(ConsultationFilter filter, int page) {
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        List<Consultation> found = em.createQuery(selected(filter))
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        List<Long> ids = found.stream().map(Consultation::id).toList();
        trail.listed(Consultation.KIND.name(), filter.query().toString(), ids);
        Map<Long, List<Reply>> replies = replies(ids);
        return new ConsultationsFound(
                found.stream()
                        .map(one -> row(one, replies.getOrDefault(one.id(), List.of())))
                        .toList(),
                paging);
    }

    private CriteriaQuery<Consultation> selected(ConsultationFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Consultation> query = cb.createQuery(Consultation.class);
        Root<Consultation> one = query.from(Consultation.class);
        var running = cb.equal(one.get("state"), ConsultationState.OPEN);
        return query.select(one)
                .where(conditions(filter, cb, query, one))
                .orderBy(
                        cb.asc(cb.<Integer>selectCase().when(running, 0).otherwise(1)),
                        cb.asc(cb.<java.time.Instant>selectCase()
                                .when(running, one.get("term").<java.time.Instant>get("closesAt"))
                                .otherwise(cb.nullLiteral(java.time.Instant.class))),
                        cb.desc(one.get("id")));
    }

    /** How many the filter finds among those the person sees. */
    @Permitted("meetings.read")
    @Transactional
    public long count(ConsultationFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Consultation> one = query.from(Consultation.class);
        query.select(cb.count(one)).where(conditions(filter, cb, query, one));
        return em.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(
            ConsultationFilter filter, CriteriaBuilder cb, CriteriaQuery<?> query, Root<Consultation> one) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(user.getMe().scope(), Consultation.KIND, cb, query, one));
        if (filter.show() == Show.OWN) {
            all.add(one.get("leadOfficeId").in(user.getMe().scope().offices()));
        } else if (filter.show() == Show.TO_ANSWER) {
            all.add(cb.equal(one.get("state"), ConsultationState.OPEN));
            all.add(owed(cb, query, one));
        }
        if (filter.running() != null) {
            Predicate open = cb.equal(one.get("state"), ConsultationState.OPEN);
            all.add(filter.running() ? open : cb.not(open));
        }
        if (filter.meeting() != null) {
            all.add(cb.equal(one.get("belonging").get("meetingId"), filter.meeting()));
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            String like = "%" + filter.words().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            all.add(cb.like(one.get("words").get("title"), like));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate owed(CriteriaBuilder cb, CriteriaQuery<?> query, Root<Consultation> one) {
        Subquery<Long> owed = query.subquery(Long.class);
        Root<Reply> reply = owed.from(Reply.class);
        owed.select(reply.get("id"))
                .where(
                        cb.equal(reply.get("consultationId"), one.get("id")),
                        cb.equal(reply.get("edition"), one.get("edition")),
                        cb.notEqual(reply.get("state"), ReplyState.SENT),
                        reply.get("officeId").in(user.getMe().scope().offices()));
        return cb.exists(owed);
    }

    private Map<Long, List<Reply>> replies(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r from Reply r, Consultation c where c.id = r.consultationId"
                                        + " and c.edition = r.edition and c.id in :ids",
                                Reply.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Reply::consultationId));
    }

    private ConsultationRow row(Consultation one, List<Reply> replies) {
        boolean owner = new ConsultationRules(one, user.getMe()).owns();
        long sent = replies.stream()
                .filter(reply -> reply.state() == ReplyState.SENT)
                .count();
        return new ConsultationRow(
                one.id(),
                masking.text(one.words().title(), user.getMe().actsFor(one.office())),
                one.edition(),
                one.state(),
                one.grade(),
                one.office(),
                one.closesAt(),
                one.isLate(clock.instant()),
                owner ? replies.size() : 0,
                owner ? sent : 0,
                one.state() == ConsultationState.OPEN
                        && replies.stream()
                                .anyMatch(reply -> reply.state() != ReplyState.SENT
                                        && user.getMe().actsFor(reply.office())));
    }
}
