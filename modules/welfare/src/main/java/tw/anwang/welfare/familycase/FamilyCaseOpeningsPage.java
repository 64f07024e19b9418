package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.identity.WhoOpened;

/** Every time a case was opened, for who answers for it. */
@Named
@RequestScoped
public class FamilyCaseOpeningsPage {
    @Inject
    FamilyCases cases;

    @Inject
    WhoOpened opened;

    private long id;
    private int page = 1;
    private FamilyCase record;
    private WhoOpened.Found found;

    public void load() {
        record = cases.byId(id);
        found = opened.of(FamilyCase.KIND.name(), id, page, record.lead());
    }

    public FamilyCase getRecord() {
        return record;
    }

    public WhoOpened.Found getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
