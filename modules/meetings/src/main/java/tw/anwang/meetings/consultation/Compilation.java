package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** The owner's responses to the opinions on a point, and the text that comes of them (意見彙整表). */
@ApplicationScoped
public class Compilation {
    private static final String LEFT =
            "select o from OpinionOnPoint o, Reply r where r.id = o.replyId and r.consultationId = :id"
                    + " and r.edition = :edition and r.state = :sent order by o.pointId, r.officeId";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsultationTurn turn;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationFiles files;

    @Inject
    Trail trail;

    /** What the owner says to one opinion. @param response null while not chosen */
    public record Said(Response response, String words) {}

    /**
     * Responds to the opinions on a point.
     *
     * @param version of the point, as the form was read
     * @param said by the id of the opinion
     * @param result the text that comes of it; empty where it stays
     */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public void respond(long pointId, int version, Map<Long, Said> said, String result) {
        turn.take(turn.ofPoint(pointId));
        ConsultationPoint point = em.find(ConsultationPoint.class, pointId);
        Consultation of = consultations.byId(point.consultationId());
        new ConsultationRules(of, user.getMe()).whyNotRespond().ifPresent(RuleBroken::refuse);
        if (point.edition() != of.edition()) {
            throw new RuleBroken("meetings.consultation.earlierEdition");
        }
        if (point.version() != version) {
            throw new OptimisticLockException();
        }
        left(of).stream()
                .filter(opinion -> opinion.pointId() == pointId && said.containsKey(opinion.id()))
                .forEach(opinion -> opinion.respond(
                        said.get(opinion.id()).response(),
                        said.get(opinion.id()).words()));
        point.results(point.isWhole() ? null : result);
        em.lock(point, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        trail.record("respondOpinion", Consultation.KIND.name(), of.id(), point.label());
    }

    /** Opinions that left their offices, on the present edition. */
    List<OpinionOnPoint> left(Consultation of) {
        return left(of.id(), of.edition());
    }

    List<OpinionOnPoint> left(long id, int edition) {
        return em.createQuery(LEFT, OpinionOnPoint.class)
                .setParameter("id", id)
                .setParameter("edition", edition)
                .setParameter("sent", ReplyState.SENT)
                .getResultList();
    }

    /** Opinions to which the owner has not responded. */
    long unanswered(Consultation of) {
        return left(of).stream().filter(one -> one.response() == null).count();
    }

    boolean hasFiles(long id) {
        return !files.of(id).isEmpty();
    }
}
