package tw.anwang.identity.role;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Taipei;

/** What a role sees from an office: rows of the demo, pages, rights. */
@Named
@RequestScoped
public class RolePreviewPage {
    private static final int MOST_OFFICES = 5;

    @Inject
    RolePreview preview;

    @Inject
    PageRights pageRights;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    private Long role;
    private String office;
    private List<Role> roles;
    private List<OfficeRef> meant = List.of();
    private RoleSight sight;
    private List<PageRights.Line> pages = List.of();

    public void load() {
        roles = preview.roles();
        if (office != null && !office.isBlank()) {
            meant = offices.typed(office, MOST_OFFICES, Taipei.today(clock));
        }
        if (role != null) {
            Role chosen = roles.stream()
                    .filter(one -> one.id() == role)
                    .findFirst()
                    .orElseThrow(() -> new NotVisible(RoleEditor.KIND, role));
            sight = preview.sight(chosen, meant.isEmpty() ? null : meant.get(0).id(), PageMessages.locale());
            pages = pageRights.lines(sight.role().details().permissions(), PageMessages.locale());
        }
    }

    /** Why no rows are shown. */
    public String getObstacle() {
        return PageMessages.words("identity", sight.obstacle());
    }

    public boolean isUnknownOffice() {
        return office != null && !office.isBlank() && meant.isEmpty();
    }

    /** The other offices that the words name. */
    public List<OfficeRef> getOthers() {
        return meant.isEmpty() ? meant : meant.subList(1, meant.size());
    }

    public List<Role> getRoles() {
        return roles;
    }

    public RoleSight getSight() {
        return sight;
    }

    public List<PageRights.Line> getPages() {
        return pages;
    }

    public Long getRole() {
        return role;
    }

    public void setRole(Long role) {
        this.role = role;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
