package tw.anwang.identity.sso;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.PageMessages;

/** What groups mean: the lines, a form for one more, and a button that removes one. */
@Named
@ViewScoped
public class GroupMappingListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    GroupMappings mappings;

    private String group;
    private String role;
    private OfficeId office;

    private transient GroupMappings.Shown shown;

    public GroupMappings.Shown getShown() {
        if (shown == null) {
            shown = mappings.list();
        }
        return shown;
    }

    public void add() {
        boolean others = mappings.add(group.strip(), role == null || role.isEmpty() ? null : role, office);
        group = null;
        role = null;
        office = null;
        done(others ? "groupMapping.added" : "groupMapping.addedAlone");
    }

    public void confirm() {
        mappings.confirm(chosen());
        done("groupMapping.confirmed");
    }

    public void remove() {
        mappings.remove(chosen());
        done("groupMapping.removed");
    }

    /** The one whose number the row's form sends: rows may have moved since the page was shown. @throws NotVisible */
    private static long chosen() {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("number", "");
        if (!number.matches("\\d{1,18}")) {
            throw new NotVisible(GroupMappings.KIND, 0);
        }
        return Long.parseLong(number);
    }

    private void done(String key) {
        shown = null;
        PageMessages.done("identity", key);
    }

    /** Why this person cannot confirm the line; empty where that is possible. */
    public String obstacle(GroupMappingRow row) {
        return PageMessages.of(Optional.ofNullable(row.obstacle()));
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public OfficeId getOffice() {
        return office;
    }

    public void setOffice(OfficeId office) {
        this.office = office;
    }
}
