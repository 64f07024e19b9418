package tw.anwang.intake.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The exports the county brought, the latest first. */
@Named
@RequestScoped
public class PlatformImportListPage {
    @Inject
    PlatformImports imports;

    private List<PlatformImport> list;

    public void load() {
        list = imports.list();
    }

    public List<PlatformImport> getList() {
        return list;
    }

    public RowResult[] getResults() {
        return RowResult.values();
    }
}
