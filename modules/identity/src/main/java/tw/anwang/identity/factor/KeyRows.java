package tw.anwang.identity.factor;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;

/**
 * Security keys as the library asks for them. Its "username" is the number of the account, and so is its "user handle":
 * a key tells nothing about its owner to whoever finds it.
 */
@ApplicationScoped
class KeyRows implements CredentialRepository {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    static String username(AccountId account) {
        return String.valueOf(account.value());
    }

    static ByteArray handle(AccountId account) {
        return new ByteArray(
                ByteBuffer.allocate(Long.BYTES).putLong(account.value()).array());
    }

    /** The factor behind a key. @param account whose it must be */
    Optional<Factor> factor(ByteArray credential, AccountId account) {
        return withId(credential).filter(factor -> factor.belongsTo(account));
    }

    /** Whether some account has this key. */
    private Optional<Factor> withId(ByteArray credential) {
        return em.createQuery("select f from Factor f where f.credentialId = :id", Factor.class)
                .setParameter("id", credential.getBytes())
                .getResultStream()
                .findFirst();
    }

    private List<Factor> keysOf(String username) {
        return em.createQuery("select f from Factor f where f.accountId = :account and f.kind = :kind", Factor.class)
                .setParameter("account", Long.valueOf(username))
                .setParameter("kind", FactorKind.SECURITY_KEY)
                .getResultList();
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return keysOf(username).stream()
                .map(factor -> PublicKeyCredentialDescriptor.builder()
                        .id(new ByteArray(factor.credential().id()))
                        .build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return Optional.of(handle(new AccountId(Long.parseLong(username))));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return handle.size() == Long.BYTES
                ? Optional.of(String.valueOf(ByteBuffer.wrap(handle.getBytes()).getLong()))
                : Optional.empty();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return getUsernameForUserHandle(handle)
                .map(name -> new AccountId(Long.parseLong(name)))
                .flatMap(account -> factor(credential, account).map(factor -> registered(factor, handle)));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return withId(credential)
                .map(factor -> Set.of(registered(factor, handle(factor.account()))))
                .orElse(Set.of());
    }

    private static RegisteredCredential registered(Factor factor, ByteArray handle) {
        KeyCredential known = factor.credential();
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(known.id()))
                .userHandle(handle)
                .publicKeyCose(new ByteArray(known.publicKey()))
                .signatureCount(known.signCount())
                .build();
    }
}
