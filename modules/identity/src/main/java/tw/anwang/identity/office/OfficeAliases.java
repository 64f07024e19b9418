package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form that adds and removes other names of an office. */
@Named
@ViewScoped
public class OfficeAliases implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministeredOffices administered;

    @Inject
    OpenOffice open;

    private String name;

    public String add() {
        administered.addAlias(open.officeId(), name);
        return open.again("office.alias.added");
    }

    public String remove(String alias) {
        administered.removeAlias(open.officeId(), alias);
        return open.again("office.alias.removed");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
