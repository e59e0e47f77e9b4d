// What the graphics card is told to do: shapes of light that add up, and the palette that makes colours of them.
#pragma once

namespace galvani::cardShaders
{

/** Discs and halos: see discLight() and haloLight() in plugin/looks/GlowProfile.h, whose words these are. */
inline constexpr auto pointVertex = R"(#version 150
in vec2 middle;
in vec2 disc;    // radius, light
in vec2 halo;    // radius, light
uniform vec2 size;
uniform float isHalo;
out vec2 offset;
flat out float radius;
flat out float light;
void main()
{
    const float leastRadius = 0.4;
    float drawn = max (disc.x, leastRadius);
    radius = mix (drawn, halo.x, isHalo);
    light = mix (disc.y * (disc.x * disc.x) / (drawn * drawn), halo.y, isHalo);
    float reach = light > 0.0 ? mix (radius + 1.0, radius, isHalo) : 0.0;
    vec2 corner = vec2 (float (gl_VertexID % 2), float (gl_VertexID / 2)) * 2.0 - 1.0;
    offset = corner * reach;
    vec2 place = (middle + offset) / size * 2.0 - 1.0;
    gl_Position = vec4 (place.x, -place.y, 0.0, 1.0);
}
)";

inline constexpr auto pointFragment = R"(#version 150
in vec2 offset;
flat in float radius;
flat in float light;
uniform float isHalo;
out vec4 colour;
float profile (float way)
{
    float squared = way * way;
    return squared < 1.0 ? exp (-4.5 * squared) * (1.0 - squared) : 0.0;
}
void main()
{
    float inside = clamp ((radius + 0.65 - length (offset)) / 1.3, 0.0, 1.0);
    float disc = inside * inside * (3.0 - 2.0 * inside);
    float halo = profile (offset.x / radius) * profile (offset.y / radius);
    colour = vec4 (light * mix (disc, halo, isHalo), 0.0, 0.0, 1.0);
}
)";

/** Pieces of axons: from one corner to the next, but not from the last of an axon to the first of another. */
inline constexpr auto axonVertex = R"(#version 150
in vec3 from;    // x, y, light
in vec3 to;
uniform vec2 size;
uniform float width;
uniform int cornersPerAxon;
out float beside;
out float light;
void main()
{
    vec2 along = to.xy - from.xy;
    float way = max (length (along), 1.0e-4);
    vec2 normal = vec2 (-along.y, along.x) / way;
    bool isJoint = (gl_InstanceID + 1) % cornersPerAxon == 0;
    float end = float (gl_VertexID / 2), side = float (gl_VertexID % 2) * 2.0 - 1.0;
    beside = side * 0.5 * (width + 1.0);
    light = isJoint ? 0.0 : mix (from.z, to.z, end);
    vec2 place = mix (from.xy, to.xy, end) + normal * beside;
    if (isJoint)
        place = from.xy;
    place = place / size * 2.0 - 1.0;
    gl_Position = vec4 (place.x, -place.y, 0.0, 1.0);
}
)";

inline constexpr auto axonFragment = R"(#version 150
in float beside;
in float light;
uniform float width;
out vec4 colour;
void main()
{
    colour = vec4 (light * clamp (0.5 * (width + 1.0) - abs (beside), 0.0, 1.0), 0.0, 0.0, 1.0);
}
)";

/** The whole picture: light, dimmed where the guard says so, through the palette, onto the ground. */
inline constexpr auto paletteVertex = R"(#version 150
out vec2 place;
void main()
{
    place = vec2 (float (gl_VertexID % 2), float (gl_VertexID / 2));
    gl_Position = vec4 (place * 2.0 - 1.0, 0.0, 1.0);
}
)";

inline constexpr auto paletteFragment = R"(#version 150
in vec2 place;
uniform sampler2D field;
uniform sampler2D gains;
uniform sampler2D ground;
uniform sampler2D hot;
out vec4 colour;
void main()
{
    vec2 fromAbove = vec2 (place.x, 1.0 - place.y);
    vec2 nodes = vec2 (textureSize (gains, 0)); // the outer ones lie on the picture's edges
    float gain = texture (gains, (fromAbove * (nodes - 1.0) + 0.5) / nodes).r;
    float level = clamp (texture (field, place).r * gain, 0.0, 1.0);
    vec3 glow = texelFetch (hot, ivec2 (int (level * 1023.0), 0), 0).rgb;
    colour = vec4 (texture (ground, fromAbove).rgb + glow, 1.0);
}
)";

} // namespace galvani::cardShaders
