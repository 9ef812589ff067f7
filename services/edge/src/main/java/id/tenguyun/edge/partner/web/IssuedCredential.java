package id.tenguyun.edge.partner.web;

/**
 * A credential, in the one answer that ever holds its secret.
 *
 * @param secret password of the broker's user and client secret of the login over HTTP
 * @param user user name on the broker and client id over HTTP: the partner's id
 * @param mechanism how to log in to the broker
 * @param bootstrapServers where the broker is; empty where the broker has no access control
 * @param groupPrefix how names of the partner's consumer groups start
 */
record IssuedCredential(
    String partnerId,
    String credentialId,
    String secret,
    String user,
    String mechanism,
    String bootstrapServers,
    String groupPrefix) {}
