package tw.anwang.identity.role;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.identity.account.SavedFirst.Difference;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Makes a role, or changes one: first whom it concerns, then the save. Holds what was read and what was typed. */
@Named
@ViewScoped
public class RolePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RoleEditor editor;

    @Inject
    RoleDifferences savedFirst;

    @Inject
    PermissionBook book;

    private Long id;
    private Role read;
    private long holders;
    private RoleForm form = new RoleForm();
    private List<Difference> differences = List.of();

    /** As last shown: the next save of the same is meant. */
    private RoleEffect effect;

    public void load() {
        if (id != null) {
            read = editor.role(id);
            holders = editor.holdersOf(read);
            form = RoleForm.of(read);
        }
    }

    public void save() {
        if (id == null) {
            id = editor.create(form.getCode(), form.details());
            done("roleForm.created");
        } else if (!savedFirst() && !effectToShow()) {
            editor.change(id, read.version(), form.details());
            done("roleForm.saved");
        }
    }

    /** Whether somebody else saved first: both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        Role now = editor.role(id);
        boolean same = now.version() == read.version();
        differences = same ? List.of() : savedFirst.between(now.details(), form.details());
        read = now;
        return !differences.isEmpty();
    }

    /** Whether the change concerns people in a way that was not shown yet. */
    private boolean effectToShow() {
        editor.whyNotChange(read, form.details()).ifPresent(RuleBroken::refuse);
        RoleEffect now = editor.effect(read, form.details());
        boolean unseen = now.isAny() && !now.equals(effect);
        effect = now;
        return unseen;
    }

    public void retire() {
        editor.retire(id, read.version());
        done("roleForm.retired.done");
    }

    private void done(String key) {
        effect = null;
        load();
        PageMessages.done("identity", key);
    }

    /** Why it cannot be changed at all; empty where it can. */
    public String getObstacle() {
        return read == null ? "" : read.whyNotChange().map(RolePage::words).orElse("");
    }

    public String getRetireObstacle() {
        return read.whyNotRetire(holders).map(RolePage::words).orElse("");
    }

    private static String words(RuleBroken obstacle) {
        return Sentences.of(obstacle, PageMessages.locale());
    }

    public List<PermissionBook.Line> getRights() {
        return book.lines(PageMessages.locale());
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public RoleEffect getEffect() {
        return effect;
    }

    public long getHolders() {
        return holders;
    }

    public Role getRead() {
        return read;
    }

    public RoleForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
