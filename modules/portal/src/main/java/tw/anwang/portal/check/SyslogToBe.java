package tw.anwang.portal.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Setting;
import tw.anwang.portal.start.Settings;

/** Whether somebody answers at the address of the syslog server; nothing is sent. */
record SyslogToBe(Settings settings) implements NodeCheck {
    private static final int PATIENCE_MILLIS = 3000;

    @Override
    public String key() {
        return "syslog";
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public Finding look() {
        String server = settings.get(Setting.APP_SYSLOG_SERVER);
        if (server.isEmpty()) {
            return good("off");
        }
        int colon = server.lastIndexOf(':');
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1))),
                    PATIENCE_MILLIS);
            return good("open", server);
        } catch (IOException | IllegalArgumentException unreachable) {
            return bad("silent", server);
        }
    }
}
