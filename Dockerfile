# docker build -t parapet . && docker run --rm -v "$PWD:/work:ro" parapet scan
FROM node:22-alpine AS build
WORKDIR /source
COPY . .
RUN npm ci && npm run build && mkdir /packed && npm pack --ignore-scripts --pack-destination /packed

FROM node:22-alpine
COPY --from=build /packed /packed
RUN npm install --global --ignore-scripts --no-audit --no-fund /packed/*.tgz && rm -r /packed
USER node
WORKDIR /work
ENTRYPOINT ["parapet"]
CMD ["scan"]
