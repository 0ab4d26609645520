FROM node:26-trixie-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/domain/package.json packages/domain/
COPY apps/api/package.json apps/api/
COPY apps/dashboard/package.json apps/dashboard/
COPY tooling/package.json tooling/

FROM manifests AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM manifests
RUN npm ci --omit=dev --workspace=@ersuchen/api --no-audit --no-fund
COPY --from=build /app/packages/domain/dist packages/domain/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY apps/api/templates apps/api/templates
COPY --from=build /app/apps/dashboard/dist apps/dashboard/dist
RUN mkdir /files && chown node:node /files
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 AUTH_MODE=password
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
