package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.answer.Upload;
import tw.anwang.meetings.grade.Graded;

/** All consultations: the draft as its owner writes it. Its life from the sending on is in {@link ConsultationRounds}. */
@ApplicationScoped
public class Consultations {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsultationTurn turn;

    @Inject
    ConsultationReaders readers;

    @Inject
    ConsultationFiles files;

    @Inject
    BelongingRules belongings;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    /** The consultation with that id. @throws NotVisible where the person does not see it */
    @Permitted("meetings.read")
    @Transactional
    public Consultation byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Consultation> query = cb.createQuery(Consultation.class);
        Root<Consultation> consultation = query.from(Consultation.class);
        query.where(
                cb.equal(consultation.get("id"), id),
                ScopeCriteria.visible(user.getMe().scope(), Consultation.KIND, cb, query, consultation));
        return em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Consultation.KIND.name(), id));
    }

    /** Puts up a draft, which nobody outside the office knows until it is sent. @return its id */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public long draft(Belonging to, ConsultationContent content, List<Upload> uploads) {
        belongings.refuseHidden(to);
        Sensitivity circle = belongings.circle(to, content.circle());
        refuseGrade(Grade.ORDINARY, circle.grade());
        Consultation made = new Consultation(offices.byId(user.getMe().office()).orElseThrow(), to);
        made.write(content.words(), circle);
        em.persist(made);
        em.flush();
        keep(made, content, uploads);
        trail.record("draftConsultation", Consultation.KIND.name(), made.id(), null);
        return made.id();
    }

    /** Other words and points, before it is sent. @param version the version the form was read at */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void amend(long id, int version, ConsultationContent content, List<Upload> uploads) {
        turn.take(id);
        Consultation of = byId(id);
        new ConsultationRules(of, user.getMe()).whyNotWrite().ifPresent(RuleBroken::refuse);
        if (of.version() != version) {
            throw new OptimisticLockException();
        }
        Sensitivity circle = belongings.circle(of.belonging(), content.circle());
        refuseGrade(of.intended().grade(), circle.grade());
        of.write(content.words(), circle);
        keep(of, content, uploads);
        trail.record("change", Consultation.KIND.name(), id, null);
    }

    private void refuseGrade(Grade from, Grade to) {
        if (from != to) {
            Graded.whyNot(from, to, user.getMe()).ifPresent(RuleBroken::refuse);
        }
    }

    private void keep(Consultation of, ConsultationContent content, List<Upload> uploads) {
        points(of, content.points());
        files.add(of, uploads);
        readers.publish(of);
        em.lock(of, jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The points of the present edition anew, and behind them the draft as a whole. */
    void points(Consultation of, List<DraftPoint> points) {
        em.createQuery("delete from ConsultationPoint p where p.consultationId = :id and p.edition = :edition")
                .setParameter("id", of.id())
                .setParameter("edition", of.edition())
                .executeUpdate();
        int position = 1;
        for (DraftPoint point : points) {
            em.persist(new ConsultationPoint(of, position++, point));
        }
        em.persist(ConsultationPoint.whole(of, position));
    }

    /** The points of one edition in their order, the draft as a whole last; the caller has found it visible. */
    List<ConsultationPoint> points(long id, int edition) {
        return em.createQuery(
                        "select p from ConsultationPoint p where p.consultationId = :id and p.edition = :edition"
                                + " order by p.position",
                        ConsultationPoint.class)
                .setParameter("id", id)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The replies to one edition, by office; the caller has found it visible. */
    List<Reply> replies(long id, int edition) {
        return em.createQuery(
                        "select r from Reply r where r.consultationId = :id and r.edition = :edition order by r.officeId",
                        Reply.class)
                .setParameter("id", id)
                .setParameter("edition", edition)
                .getResultList();
    }
}
