package tw.anwang.identity.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of roles. */
@Named
@RequestScoped
public class RoleListPage {
    @Inject
    RoleEditor editor;

    private List<RoleRow> rows;

    public void load() {
        rows = editor.list();
    }

    public List<RoleRow> getRows() {
        return rows;
    }
}
