package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What goes beside the work on a case: referrals, scales before and after, follow-up windows, earlier cases. */
@Named
@RequestScoped
public class FamilyCaseServicesPage {
    @Inject
    FamilyCases cases;

    private long id;
    private FamilyCase record;

    public void load() {
        record = cases.read(id);
    }

    public FamilyCase getRecord() {
        return record;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
