package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One case with its whole story. */
@Named
@RequestScoped
public class FamilyCasePage {
    @Inject
    CaseSheets sheets;

    private long id;
    private CaseSheet sheet;

    public void load() {
        sheet = sheets.byId(id);
    }

    public CaseSheet getSheet() {
        return sheet;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
