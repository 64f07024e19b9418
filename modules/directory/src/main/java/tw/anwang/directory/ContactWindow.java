package tw.anwang.directory;

import java.io.Serializable;

/**
 * The contact window (聯繫窗口) of an office; {@code id} is null for one not yet saved, phone and e-mail may be null.
 *
 * @param version of the row when it was read
 */
public record ContactWindow(Long id, String name, String phone, String email, int version) implements Serializable {

    public static ContactWindow of(String name, String phone, String email) {
        return new ContactWindow(null, name, phone, email, 0);
    }
}
