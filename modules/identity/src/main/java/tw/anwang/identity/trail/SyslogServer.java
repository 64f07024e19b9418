package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The syslog server on another machine, by TLS alone (RFC 5425). The protocol knows no answer; so each portion has a
 * connection of its own, and counts as taken when the server, having read to its end, closes as well.
 */
@ApplicationScoped
public class SyslogServer {
    private static final int PATIENCE_MILLIS = 10_000;

    private String host;
    private int port;
    private Path authority;

    protected SyslogServer() {}

    /** @param address host and port; empty: there is none; @param authority certificates in PEM, empty: Java's own */
    @Inject
    public SyslogServer(
            @ConfigProperty(name = "app.syslog.server") Optional<String> address,
            @ConfigProperty(name = "app.syslog.ca") Optional<String> authority) {
        address.filter(one -> !one.isBlank()).ifPresent(one -> {
            host = one.substring(0, one.lastIndexOf(':'));
            port = Integer.parseInt(one.substring(one.lastIndexOf(':') + 1));
        });
        this.authority = authority.filter(one -> !one.isBlank()).map(Path::of).orElse(null);
    }

    boolean isNamed() {
        return host != null;
    }

    /** @throws IOException where the server is not reached, is another one, or did not read to the end */
    void send(List<byte[]> messages) throws IOException {
        try (SSLSocket socket = (SSLSocket) context().getSocketFactory().createSocket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            for (byte[] message : messages) {
                out.write(message);
            }
            out.flush();
            socket.shutdownOutput();
            awaitEnd(socket.getInputStream());
        } catch (GeneralSecurityException unusable) {
            throw new IOException(unusable);
        }
    }

    private static void awaitEnd(InputStream in) throws IOException {
        try {
            in.readAllBytes();
        } catch (SocketTimeoutException open) {
            throw new IOException("The syslog server did not end the connection, so nobody knows what it read", open);
        }
    }

    private SSLContext context() throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authority == null ? null : trusted());
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore trusted() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream file = Files.newInputStream(authority)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry("authority" + store.size(), one);
            }
        }
        return store;
    }
}
