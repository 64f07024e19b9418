package tw.anwang.intake.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Addressees;
import tw.anwang.identity.Permitted;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.kernel.RuleBroken;

/**
 * Who accepts what is dispatched to an office. Where nobody in it may, the nearest office above where somebody may is
 * asked; where there is none either, nobody but the window can: nothing may lie where nobody looks.
 */
@ApplicationScoped
@Transactional
public class Receivers {
    @Inject
    Addressees people;

    @Inject
    Offices offices;

    /** On whose desk the question lies whether that office takes it; empty where nobody at all may say so here. */
    Optional<OfficeId> asked(OfficeId office) {
        Optional<OfficeId> one = Optional.of(office);
        while (one.isPresent() && !has(one.get())) {
            one = offices.parentOf(one.get()).map(OfficeRef::id);
        }
        return one;
    }

    private boolean has(OfficeId office) {
        return !people.having(IntakePermissions.RECEIVE, office).isEmpty();
    }

    /** What who dispatches to it has to know; nothing where somebody in it may accept. */
    @Permitted(IntakePermissions.READ)
    public Optional<RuleBroken> warning(OfficeId office) {
        if (office == null || has(office)) {
            return Optional.empty();
        }
        String name = offices.byId(office).map(OfficeRef::name).orElse("—");
        return Optional.of(asked(office)
                .flatMap(offices::byId)
                .map(above -> new RuleBroken("intake.receivers.above", name, above.name()))
                .orElseGet(() -> new RuleBroken("intake.receivers.nobody", name)));
    }
}
