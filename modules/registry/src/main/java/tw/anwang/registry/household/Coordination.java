package tw.anwang.registry.household;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.ServingOffice;

/**
 * 共案協調: two offices lead a family's service at once. That is lawful, and they agree who does what: the one that
 * began first invites the others [assumed].
 *
 * @param first the 主責 that began first
 * @param others those that lead too
 */
public record Coordination(ServingOffice first, List<ServingOffice> others) {
    /** Empty where one office leads, or none. @param services of one household, ended ones too */
    static Optional<Coordination> of(List<ServingOffice> services) {
        List<ServingOffice> leading = services.stream()
                .filter(one -> one.isOpen() && one.leads())
                .sorted(Comparator.comparing(ServingOffice::from).thenComparing(ServingOffice::id))
                .toList();
        List<ServingOffice> others = leading.stream()
                .filter(one -> !one.office().equals(leading.get(0).office()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Coordination(leading.get(0), others));
    }

    /** 共案: more than one office serves now; whoever only receives and dispatches reports is none of them. */
    static boolean isShared(List<ServingOffice> services) {
        return services.stream()
                        .filter(one -> one.isOpen() && one.system() != ServiceSystem.INTAKE)
                        .map(ServingOffice::office)
                        .distinct()
                        .count()
                > 1;
    }
}
