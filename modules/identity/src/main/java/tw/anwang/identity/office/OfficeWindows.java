package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.anwang.directory.ContactWindow;

/** The form that adds and removes contact windows (聯繫窗口) of an office. */
@Named
@ViewScoped
public class OfficeWindows implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministeredOffices administered;

    @Inject
    OpenOffice open;

    private String name;
    private String phone;
    private String email;

    public String add() {
        administered.addWindow(open.officeId(), ContactWindow.of(name, phone, email));
        return open.again("office.window.added");
    }

    public String remove(ContactWindow window) {
        administered.removeWindow(open.officeId(), window);
        return open.again("office.window.removed");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
