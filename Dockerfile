# One image per service, from the jar that the build made:
#   ./mvnw -DskipTests package
#   docker build --build-arg SERVICE=training -t tenguyun/training .
# JAVA_IMAGE may be any image with a Java 25 runtime and bash.
ARG JAVA_IMAGE=eclipse-temurin:25-jre

FROM ${JAVA_IMAGE} AS layers
ARG SERVICE
WORKDIR /unpack
COPY services/${SERVICE}/target/${SERVICE}-*-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination layers

FROM ${JAVA_IMAGE}
ARG SERVICE
LABEL org.opencontainers.image.title="Tenguyun ${SERVICE}" \
      org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /opt/tenguyun
# what changes least comes first, so that a new build sends only the last, small layer
COPY --from=layers /unpack/layers/dependencies/ ./
COPY --from=layers /unpack/layers/spring-boot-loader/ ./
COPY --from=layers /unpack/layers/snapshot-dependencies/ ./
COPY --from=layers /unpack/layers/application/ ./
COPY deployment/healthcheck /usr/local/bin/healthcheck
# where a volume for keys goes: it takes over the owner
RUN mkdir -p /var/lib/tenguyun && chown 10001:10001 /var/lib/tenguyun && chmod 700 /var/lib/tenguyun
# no name is needed in /etc/passwd, and nothing in the image is writable for it
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=12 CMD ["/usr/local/bin/healthcheck"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "service.jar"]
