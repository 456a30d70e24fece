// virtualcamera: GStreamer device provider + source for tests. No daemon, no kernel driver.
// $DEVICES_CAMERAS/NAME.cam = a plugged camera; deleting the file unplugs it. File: "key value" lines
//   desc Virtual Camera | size 640x480 | fps 30 | format YUY2|I420|NV12
//   mode bars|black|white|noise|freeze|stop|dim | fault none|busy|denied|slow (1.5 s to open)
// All keys but desc/size/fps/format may be changed while streaming.
#include <gst/base/gstpushsrc.h>
#include <gst/gst.h>
#include <gst/video/video.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct
{
    char desc[128], fmt[16], mode[16], fault[16];
    int w, h, fps;
    gboolean ok;
} Conf;
static void conf_read(Conf* c, const char* path)
{
    memset(c, 0, sizeof *c);
    strcpy(c->desc, "Virtual Camera");
    strcpy(c->fmt, "YUY2");
    strcpy(c->mode, "bars");
    strcpy(c->fault, "none");
    c->w = 640;
    c->h = 480;
    c->fps = 30;
    gchar* t = NULL;
    if (!g_file_get_contents(path, &t, NULL, NULL))
        return;
    c->ok = TRUE;
    gchar** l = g_strsplit(t, "\n", -1);
    for (int i = 0; l[i]; i++) {
        char* v = strchr(l[i], ' ');
        if (!v)
            continue;
        *v++ = 0;
        if (!strcmp(l[i], "desc"))
            g_strlcpy(c->desc, v, sizeof c->desc);
        else if (!strcmp(l[i], "format"))
            g_strlcpy(c->fmt, v, sizeof c->fmt);
        else if (!strcmp(l[i], "mode"))
            g_strlcpy(c->mode, v, sizeof c->mode);
        else if (!strcmp(l[i], "fault"))
            g_strlcpy(c->fault, v, sizeof c->fault);
        else if (!strcmp(l[i], "size"))
            sscanf(v, "%dx%d", &c->w, &c->h);
        else if (!strcmp(l[i], "fps"))
            c->fps = atoi(v);
    }
    g_strfreev(l);
    g_free(t);
}
static GstCaps* conf_caps(const Conf* c)
{
    GstCaps* caps = gst_caps_new_empty();
    int s[2][2] = {{c->w, c->h}, {320, 240}};
    for (int i = 0; i < (c->w == 320 ? 1 : 2); i++)
        gst_caps_append(caps, gst_caps_new_simple("video/x-raw", "format", G_TYPE_STRING, c->fmt, "width",
                                                  G_TYPE_INT, s[i][0], "height", G_TYPE_INT, s[i][1],
                                                  "framerate", GST_TYPE_FRACTION, c->fps, 1, NULL));
    return caps;
}
/* ---------- source ---------- */
typedef struct
{
    GstPushSrc parent;
    gchar* path;
    Conf c;
    GstVideoInfo vi;
    guint64 n, drawn;
    gboolean flush;
    guint8* base;
    gsize nbase;
    gchar bmode[16];
} VdSrc;
typedef struct
{
    GstPushSrcClass parent;
} VdSrcClass;
G_DEFINE_TYPE(VdSrc, vd_src, GST_TYPE_PUSH_SRC)
static GstStaticPadTemplate tmpl = GST_STATIC_PAD_TEMPLATE(
    "src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS(GST_VIDEO_CAPS_MAKE("{YUY2,I420,NV12}")));
static void vd_set(GObject* o, guint id, const GValue* v, GParamSpec* p)
{
    if (id == 1) {
        g_free(((VdSrc*)o)->path);
        ((VdSrc*)o)->path = g_value_dup_string(v);
    }
}
static GstCaps* vd_getcaps(GstBaseSrc* b, GstCaps* f)
{
    VdSrc* s = (VdSrc*)b;
    Conf c;
    conf_read(&c, s->path ? s->path : "");
    GstCaps* k = conf_caps(&c);
    if (f) {
        GstCaps* i = gst_caps_intersect_full(f, k, GST_CAPS_INTERSECT_FIRST);
        gst_caps_unref(k);
        k = i;
    }
    return k;
}
static gboolean vd_setcaps(GstBaseSrc* b, GstCaps* c)
{
    VdSrc* s = (VdSrc*)b;
    if (!gst_video_info_from_caps(&s->vi, c))
        return FALSE;
    gst_base_src_set_blocksize(b, s->vi.size);
    return TRUE;
}
static gboolean vd_start(GstBaseSrc* b)
{
    VdSrc* s = (VdSrc*)b;
    conf_read(&s->c, s->path ? s->path : "");
    s->n = 0;
    if (!s->c.ok) {
        GST_ELEMENT_ERROR(s, RESOURCE, NOT_FOUND, ("Cannot identify device '%s'.", s->path), (NULL));
        return FALSE;
    }
    if (!strcmp(s->c.fault, "busy")) {
        GST_ELEMENT_ERROR(s, RESOURCE, BUSY, ("Device '%s' is busy", s->path), (NULL));
        return FALSE;
    }
    if (!strcmp(s->c.fault, "denied")) {
        GST_ELEMENT_ERROR(s, RESOURCE, OPEN_READ_WRITE,
                          ("Could not open device '%s' for reading and writing.", s->path),
                          ("system error: Permission denied"));
        return FALSE;
    }
    if (!strcmp(s->c.fault, "slow"))
        g_usleep(1500000);
    return TRUE;
}
static gboolean vd_unlock(GstBaseSrc* b)
{
    ((VdSrc*)b)->flush = TRUE;
    return TRUE;
}
static gboolean vd_unlock_stop(GstBaseSrc* b)
{
    ((VdSrc*)b)->flush = FALSE;
    return TRUE;
}
static void px(VdSrc* s, GstVideoFrame* f, int x, int y, guint8 Y, guint8 U, guint8 V)
{
    GstVideoFormat k = GST_VIDEO_INFO_FORMAT(&s->vi);
    guint8* p0 = GST_VIDEO_FRAME_PLANE_DATA(f, 0);
    int st = GST_VIDEO_FRAME_PLANE_STRIDE(f, 0);
    if (k == GST_VIDEO_FORMAT_YUY2) {
        guint8* p = p0 + y * st + x * 2;
        p[0] = Y;
        p[1] = (x & 1) ? V : U;
    } else {
        p0[y * st + x] = Y;
        if (!(x & 1) && !(y & 1)) {
            if (k == GST_VIDEO_FORMAT_NV12) {
                guint8* p = (guint8*)GST_VIDEO_FRAME_PLANE_DATA(f, 1) +
                            y / 2 * GST_VIDEO_FRAME_PLANE_STRIDE(f, 1) + x;
                p[0] = U;
                p[1] = V;
            } else {
                ((guint8*)GST_VIDEO_FRAME_PLANE_DATA(
                    f, 1))[y / 2 * GST_VIDEO_FRAME_PLANE_STRIDE(f, 1) + x / 2] = U;
                ((guint8*)GST_VIDEO_FRAME_PLANE_DATA(
                    f, 2))[y / 2 * GST_VIDEO_FRAME_PLANE_STRIDE(f, 2) + x / 2] = V;
            }
        }
    }
}
static GstFlowReturn vd_fill(GstPushSrc* p, GstBuffer* buf)
{
    VdSrc* s = (VdSrc*)p;
    static const guint8 T[8][3] = {{180, 128, 128}, {162, 44, 142}, {131, 156, 44}, {112, 72, 58},
                                   {84, 184, 198},  {65, 100, 212}, {35, 212, 114}, {16, 128, 128}};
    gint64 per = 1000000 / (s->c.fps > 0 ? s->c.fps : 30);
    static __thread gint64 due;
    gint64 now = g_get_monotonic_time();
    if (!s->n || now > due + 4 * per)
        due = now;
    else
        due += per;
    do {
        while (!s->flush && (now = g_get_monotonic_time()) < due)
            g_usleep(MIN(due - now, 5000));
        if (s->flush)
            return GST_FLOW_FLUSHING;
        conf_read(&s->c, s->path);
        if (!s->c.ok) {
            GST_ELEMENT_ERROR(s, RESOURCE, READ, ("Device '%s' has been removed", s->path), (NULL));
            return GST_FLOW_ERROR;
        }
        if (!strcmp(s->c.mode, "stop")) {
            g_usleep(10000);
            due = g_get_monotonic_time();
            continue;
        }
        break;
    } while (1);
    GstVideoFrame f;
    if (!gst_video_frame_map(&f, &s->vi, buf, GST_MAP_WRITE))
        return GST_FLOW_ERROR;
    int w = s->vi.width, h = s->vi.height;
    s->n++;
    if (strcmp(s->c.mode, "freeze"))
        s->drawn++;
    guint32 r = s->drawn * 2654435761u;
    int bs = w / 10, bx = (s->drawn * (guint64)(w / 64)) % (w - bs);
    gboolean noise = !strcmp(s->c.mode, "noise"),
             plain = !strcmp(s->c.mode, "black") || !strcmp(s->c.mode, "white"),
             dim = !strcmp(s->c.mode, "dim"), one = f.buffer && gst_buffer_n_memory(f.buffer) == 1;
    gsize n = s->vi.size;
    if (!noise && one && s->nbase == n && !strcmp(s->bmode, s->c.mode))
        memcpy(f.map[0].data, s->base, n); // unchanged background: copy
    else {
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++) {
                guint8 Y = 16, U = 128, V = 128;
                if (!strcmp(s->c.mode, "black"))
                    ;
                else if (plain)
                    Y = 235;
                else if (noise) {
                    r = r * 1664525u + 1013904223u;
                    Y = 16 + (r >> 24) * 219 / 255;
                } else {
                    const guint8* t = T[x * 8 / w];
                    Y = t[0];
                    U = t[1];
                    V = t[2];
                    if (dim) {
                        Y = 16 + (Y - 16) / 12;
                        U = 128 + (U - 128) / 12;
                        V = 128 + (V - 128) / 12;
                    }
                }
                px(s, &f, x, y, Y, U, V);
            }
        if (!noise && one && f.map[0].size >= n) {
            s->base = g_realloc(s->base, n);
            memcpy(s->base, f.map[0].data, n);
            s->nbase = n;
            g_strlcpy(s->bmode, s->c.mode, sizeof s->bmode);
        }
    }
    if (!noise && !plain)
        for (int y = h / 2; y < h / 2 + bs && y < h; y++)
            for (int x = bx & ~1; x < (bx & ~1) + bs; x++)
                px(s, &f, x, y, dim ? 34 : 235, 128, 128); // moving block
    gst_video_frame_unmap(&f);
    GST_BUFFER_DURATION(buf) = per * 1000;
    return GST_FLOW_OK;
}
static void vd_src_finalize(GObject* o)
{
    g_free(((VdSrc*)o)->path);
    g_free(((VdSrc*)o)->base);
    G_OBJECT_CLASS(vd_src_parent_class)->finalize(o);
}
static void vd_src_init(VdSrc* s)
{
    gst_base_src_set_live(GST_BASE_SRC(s), TRUE);
    gst_base_src_set_format(GST_BASE_SRC(s), GST_FORMAT_TIME);
    gst_base_src_set_do_timestamp(GST_BASE_SRC(s), TRUE);
}
static void vd_src_class_init(VdSrcClass* k)
{
    GObjectClass* g = (GObjectClass*)k;
    g->set_property = vd_set;
    g->finalize = vd_src_finalize;
    g_object_class_install_property(
        g, 1,
        g_param_spec_string("path", "path", "control file", NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
    gst_element_class_add_static_pad_template((GstElementClass*)k, &tmpl);
    gst_element_class_set_static_metadata((GstElementClass*)k, "virtualcamerasrc", "Source/Video",
                                          "virtual test camera", "test");
    GstBaseSrcClass* b = (GstBaseSrcClass*)k;
    b->get_caps = vd_getcaps;
    b->set_caps = vd_setcaps;
    b->start = vd_start;
    b->unlock = vd_unlock;
    b->unlock_stop = vd_unlock_stop;
    ((GstPushSrcClass*)k)->fill = vd_fill;
}
/* ---------- device + provider ---------- */
typedef struct
{
    GstDevice parent;
    gchar* path;
} VdDev;
typedef struct
{
    GstDeviceClass parent;
} VdDevClass;
G_DEFINE_TYPE(VdDev, vd_dev, GST_TYPE_DEVICE)
static GstElement* vd_dev_create(GstDevice* d, const gchar* n)
{
    GstElement* e = g_object_new(vd_src_get_type(), "name", n, "path", ((VdDev*)d)->path, NULL);
    return e;
}
static void vd_dev_init(VdDev* d)
{
    (void)d;
}
static void vd_dev_class_init(VdDevClass* k)
{
    ((GstDeviceClass*)k)->create_element = vd_dev_create;
}
typedef struct
{
    GstDeviceProvider parent;
    GThread* th;
    gint run;
} VdProv;
typedef struct
{
    GstDeviceProviderClass parent;
} VdProvClass;
G_DEFINE_TYPE(VdProv, vd_prov, GST_TYPE_DEVICE_PROVIDER)
static GstDevice* mkdev(const char* path)
{
    Conf c;
    conf_read(&c, path);
    if (!c.ok)
        return NULL;
    GstCaps* k = conf_caps(&c);
    GstStructure* st =
        gst_structure_new("virtualcamera-proplist", "virtualcamera.path", G_TYPE_STRING, path, NULL);
    VdDev* d = g_object_new(vd_dev_get_type(), "display-name", c.desc, "device-class", "Video/Source", "caps",
                            k, "properties", st, NULL);
    d->path = g_strdup(path);
    gst_caps_unref(k);
    gst_structure_free(st);
    return GST_DEVICE(d);
}
static GList* scan(void)
{
    GList* l = NULL;
    const char* dir = g_getenv("DEVICES_CAMERAS");
    GDir* d = dir ? g_dir_open(dir, 0, NULL) : NULL;
    const char* n;
    if (!d)
        return NULL;
    while ((n = g_dir_read_name(d)))
        if (g_str_has_suffix(n, ".cam"))
            l = g_list_insert_sorted(l, g_build_filename(dir, n, NULL), (GCompareFunc)strcmp);
    g_dir_close(d);
    return l;
}
static GList* vd_probe(GstDeviceProvider* p)
{
    (void)p;
    GList *r = NULL, *l = scan();
    for (GList* i = l; i; i = i->next) {
        GstDevice* d = mkdev(i->data);
        if (d)
            r = g_list_append(r, gst_object_ref_sink(d));
    }
    g_list_free_full(l, g_free);
    return r;
}
static void sync_devs(VdProv* p, GHashTable* h)
{
    GList* l = scan();
    for (GList* i = l; i; i = i->next)
        if (!g_hash_table_contains(h, i->data)) {
            GstDevice* d = mkdev(i->data);
            if (d) {
                g_hash_table_insert(h, g_strdup(i->data), d);
                gst_device_provider_device_add(&p->parent, d);
            }
        }
    GHashTableIter it;
    gpointer k, v;
    g_hash_table_iter_init(&it, h);
    while (g_hash_table_iter_next(&it, &k, &v))
        if (!g_list_find_custom(l, k, (GCompareFunc)strcmp)) {
            gst_device_provider_device_remove(&p->parent, v);
            g_hash_table_iter_remove(&it);
        }
    g_list_free_full(l, g_free);
}
static gpointer vd_thread(gpointer q)
{
    VdProv* p = q;
    GHashTable* h = g_object_get_data(G_OBJECT(p), "h");
    while (g_atomic_int_get(&p->run)) {
        g_usleep(50000);
        sync_devs(p, h);
    }
    return NULL;
}
static gboolean vd_pstart(GstDeviceProvider* g)
{
    VdProv* p = (VdProv*)g;
    GHashTable* h = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_object_set_data(G_OBJECT(p), "h", h);
    sync_devs(p, h);
    p->run = 1;
    p->th = g_thread_new("virtualcamera", vd_thread, p);
    return TRUE;
}
static void vd_pstop(GstDeviceProvider* g)
{
    VdProv* p = (VdProv*)g;
    g_atomic_int_set(&p->run, 0);
    if (p->th)
        g_thread_join(p->th);
    p->th = NULL;
}
static void vd_prov_init(VdProv* p)
{
    (void)p;
}
static void vd_prov_class_init(VdProvClass* k)
{
    GstDeviceProviderClass* c = (GstDeviceProviderClass*)k;
    c->probe = vd_probe;
    c->start = vd_pstart;
    c->stop = vd_pstop;
    gst_device_provider_class_set_static_metadata(c, "virtualcamera", "Video/Source", "virtual test cameras",
                                                  "test");
}
static gboolean init(GstPlugin* p)
{
    return gst_element_register(p, "virtualcamerasrc", GST_RANK_NONE, vd_src_get_type()) &&
           gst_device_provider_register(p, "virtualcameradeviceprovider", GST_RANK_PRIMARY,
                                        vd_prov_get_type());
}
#define PACKAGE "virtualcamera"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, virtualcamera, "virtual test camera", init, "1.0",
                  "LGPL", "virtualcamera", "http://localhost")
