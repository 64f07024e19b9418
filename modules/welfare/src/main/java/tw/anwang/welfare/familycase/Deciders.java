package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Addressees;
import tw.anwang.welfare.WelfarePermissions;

/**
 * Who decides on what a worker hands in: the supervisors of the centre; where its only supervisor works on the case
 * herself, those of the nearest office above, for nobody decides on the own matters.
 */
@ApplicationScoped
public class Deciders {
    @Inject
    Addressees addressees;

    @Inject
    Offices offices;

    /** The office on whose desk it lies; its own centre where nobody else is found. */
    public OfficeId of(FamilyCase one) {
        return besides(one.lead(), one.worker()).orElse(one.lead());
    }

    /** The nearest office above that one in which anybody supervises. */
    public Optional<OfficeId> above(OfficeId centre) {
        return offices.parentOf(centre).map(OfficeRef::id).flatMap(office -> besides(office, null));
    }

    /** The nearest office, from that one upwards, in which somebody but that person supervises. */
    private Optional<OfficeId> besides(OfficeId centre, AccountId worker) {
        Optional<OfficeId> office = Optional.of(centre);
        while (office.isPresent() && hasNobodyBesides(office.get(), worker)) {
            office = offices.parentOf(office.get()).map(OfficeRef::id);
        }
        return office;
    }

    private boolean hasNobodyBesides(OfficeId office, AccountId worker) {
        return addressees.having(WelfarePermissions.SUPERVISE, office).stream().allMatch(one -> one.equals(worker));
    }
}
