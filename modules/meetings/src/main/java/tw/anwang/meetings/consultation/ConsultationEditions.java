package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** The text of a draft as its owner goes on typing in it. */
@ApplicationScoped
public class ConsultationEditions {
    @Inject
    CurrentUser user;

    @Inject
    Consultations consultations;

    /** The present edition, as it was typed. @throws NotVisible for others than the owner */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public String typed(long id) {
        return typed(id, ConsultationPoint::asked);
    }

    /** What the next edition begins with: the texts that came of the opinions. @throws NotVisible as above */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public String next(long id) {
        return typed(id, ConsultationPoint::next);
    }

    private String typed(long id, Function<ConsultationPoint, DraftPoint> part) {
        Consultation of = consultations.byId(id);
        if (!new ConsultationRules(of, user.getMe()).owns()) {
            throw new NotVisible(Consultation.KIND.name(), id);
        }
        List<ConsultationPoint> points = consultations.points(id, of.edition());
        return DraftText.typed(
                points.stream().filter(point -> !point.isWhole()).map(part).toList());
    }

    /** Why the person cannot write that draft, or a new one. @param id null for a new one */
    @Permitted(ConsultationRules.OWN)
    @Transactional
    public Optional<RuleBroken> whyNotWrite(Long id) {
        return id == null
                ? Optional.empty()
                : new ConsultationRules(consultations.byId(id), user.getMe()).whyNotWrite();
    }
}
