# Images of what this repository runs, each with what that needs alone. None runs as root.
#
#   docker build --target server -t charter --build-arg PUBLIC_URL=https://api.example.com .
#   docker build --target mock -t charter-mock .
#
# NODE may name another image of the same Node, such as one of a registry of yours.
ARG NODE=node:24.21.0-bookworm-slim

FROM ${NODE} AS base
WORKDIR /app
ENV NODE_ENV=production

# The Node that comes with the packages is for machines that have none; here it stays away.
FROM base AS manifest
COPY package.json package-lock.json .npmrc ./
RUN npm pkg delete optionalDependencies

FROM manifest AS server-packages
RUN npm ci --omit=dev

# Built beforehand, since building it takes the packages of development.
FROM manifest AS site
RUN npm ci --include=dev
COPY docs docs
COPY openapi openapi
COPY generated generated
COPY scripts scripts
COPY src src
ARG PUBLIC_URL=http://localhost:3000
RUN node --disable-warning=ExperimentalWarning scripts/docs.ts --url ${PUBLIC_URL} --out dist/docs

FROM base AS server
COPY --from=server-packages /app/node_modules node_modules
COPY --from=site --chown=node:node /app/dist dist
COPY package.json ./
COPY generated generated
COPY src src
RUN mkdir /data && chown node:node /data
USER node
# The documentation is of this address: where it changes, build anew.
ARG PUBLIC_URL=http://localhost:3000
ENV HOST=0.0.0.0 DATA_DIR=/data PUBLIC_URL=${PUBLIC_URL}
VOLUME /data
EXPOSE 3000
CMD ["node", "--disable-warning=ExperimentalWarning", "src/main.ts"]

# Prism is a tool of development to the server, and all that the mock needs of the lockfile.
FROM base AS mock-packages
COPY package.json package-lock.json .npmrc docker/keep-packages.js ./
RUN node keep-packages.js @stoplight/ && npm ci

FROM base AS mock
COPY --from=mock-packages /app/node_modules node_modules
COPY package.json ./
COPY generated generated
COPY scripts/mock.ts scripts/
COPY scripts/mock scripts/mock
COPY scripts/prism scripts/prism
COPY src/apis/fallback-api.ts src/apis/
COPY src/engine src/engine
COPY src/errors src/errors
COPY src/lib src/lib
USER node
EXPOSE 4010
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "scripts/mock.ts", "--host", "0.0.0.0"]
