package tw.anwang.portal.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** Which version of the portal this is: the foot of each page says it, and so does who reports a fault. */
@Named
@ApplicationScoped
public class About {
    public String getVersion() {
        return ResourceBundle.getBundle("tw.anwang.portal.version").getString("version");
    }
}
