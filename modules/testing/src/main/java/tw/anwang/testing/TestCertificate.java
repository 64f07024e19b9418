package tw.anwang.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A key pair whose certificate vouches for itself, made for this run.
 *
 * @param keys PKCS #12, with {@link #PASSWORD}
 * @param certificate in PEM
 */
public record TestCertificate(Path keys, Path certificate) {
    static final String PASSWORD = "only-for-this-test";

    private static TestCertificate ofMailServers;

    /** The one of every encrypted mail server of this JVM: GreenMail reads it once. */
    static synchronized TestCertificate forMailServers() throws IOException, InterruptedException {
        if (ofMailServers == null) {
            ofMailServers = of("localhost");
            System.setProperty(
                    "greenmail.tls.keystore.file", ofMailServers.keys().toString());
            System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        }
        return ofMailServers;
    }

    /** @param host that it vouches for */
    public static TestCertificate of(String host) throws IOException, InterruptedException {
        Path folder =
                Files.createTempDirectory(Path.of("target"), "certificate").toAbsolutePath();
        Path keys = folder.resolve("keys.p12");
        Path certificate = folder.resolve("certificate.pem");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString());
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                keys.toString(),
                "-file",
                certificate.toString());
        return new TestCertificate(keys, certificate);
    }

    /** Certificate and private key in one PEM, as proxies take them. */
    public Path together() throws IOException {
        try (InputStream in = Files.newInputStream(keys)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            String key = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(
                            store.getKey("server", PASSWORD.toCharArray()).getEncoded());
            return Files.writeString(
                    keys.resolveSibling("together.pem"),
                    Files.readString(certificate) + "-----BEGIN PRIVATE KEY-----\n" + key
                            + "\n-----END PRIVATE KEY-----\n");
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
