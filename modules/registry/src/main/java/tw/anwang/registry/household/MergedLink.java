package tw.anwang.registry.household;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import tw.anwang.identity.Permitted;
import tw.anwang.registry.RegistryPermissions;

/** Tells whoever came by an old address that the record it named became one with another, and where that one is. */
@Named
@RequestScoped
public class MergedLink {
    @Inject
    MemberLinks links;

    private final Map<Long, Household> led = new HashMap<>();

    /** The household in which the record that stayed is seen; null where the address names that record itself. */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public Household into(long member) {
        return led.computeIfAbsent(member, one -> links.led(one).orElse(null));
    }
}
