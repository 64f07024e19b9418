package tw.anwang.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.RuleBroken;

/** The row behind a {@link ContactWindow}. */
@Entity
@Table(name = "directory_contact_window")
class Window {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "office_id")
    private long officeId;

    private String name;
    private String phone;
    private String email;

    @Version
    private int version;

    protected Window() {}

    Window(OfficeId office, ContactWindow wanted) {
        this.officeId = office.value();
        change(wanted);
    }

    final void change(ContactWindow wanted) {
        if (wanted.name() == null || wanted.name().isBlank()) {
            throw new RuleBroken("directory.window.nameMissing");
        }
        email = MailAddress.read(wanted.email(), "directory.window.emailUnreadable")
                .orElse(null);
        name = wanted.name().strip();
        phone = wanted.phone();
    }

    Window atVersion(int read) {
        if (version != read) {
            throw new OptimisticLockException(this);
        }
        return this;
    }

    long officeId() {
        return officeId;
    }

    Long id() {
        return id;
    }

    ContactWindow asRecord() {
        return new ContactWindow(id, name, phone, email, version);
    }
}
